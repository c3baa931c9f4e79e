package org.entente.graph.network;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.graph.read.Stance;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Where actors stand towards each other in a period. One supports another where there are more
 * facts of support than of opposition, and opposes it where there are fewer.
 */
public final class Sides {

  private final Map<ActorId, Map<ActorId, Stance>> stances = new TreeMap<>();

  private Sides() {}

  static Sides of(Collection<Stance> stances) {
    Sides sides = new Sides();
    for (Stance stance : stances) {
      sides
          .stances
          .computeIfAbsent(stance.actor(), actor -> new TreeMap<>())
          .put(stance.towards(), stance);
    }
    return sides;
  }

  /** The pairs in which each supports the other. */
  public Stream<SupportTie> mutualSupport() {
    return ties()
        .filter(
            tie ->
                tie.stances().size() == 2
                    && tie.stances().stream().allMatch(stance -> stance.net() > 0));
  }

  /** The blocs that emerge from the support. */
  public Blocs blocs() {
    return new BlocSearch(this).find();
  }

  /** All pairs of which one has done anything that takes sides. */
  Stream<SupportTie> ties() {
    return all()
        .filter(stance -> stance.actor().compareTo(stance.towards()) < 0 || back(stance) == null)
        .map(stance -> SupportTie.of(stance, back(stance)));
  }

  /** The triangles in which one supports another and opposes whom that one supports. */
  public Stream<UnbalancedTriangle> unbalancedTriangles() {
    return all()
        .filter(stance -> stance.net() > 0)
        .flatMap(
            friend ->
                from(friend.towards())
                    .filter(onwards -> onwards.net() > 0)
                    .flatMap(
                        onwards ->
                            Stream.ofNullable(stance(friend.actor(), onwards.towards()))
                                .filter(across -> across.net() < 0)
                                .map(across -> new UnbalancedTriangle(friend, onwards, across))));
  }

  private Stream<Stance> all() {
    return stances.values().stream().flatMap(each -> each.values().stream());
  }

  private Stream<Stance> from(ActorId actor) {
    return stances.getOrDefault(actor, Map.of()).values().stream();
  }

  private @Nullable Stance stance(ActorId actor, ActorId towards) {
    return stances.getOrDefault(actor, Map.of()).get(towards);
  }

  private @Nullable Stance back(Stance stance) {
    return stance(stance.towards(), stance.actor());
  }
}
