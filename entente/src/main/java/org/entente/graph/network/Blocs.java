package org.entente.graph.network;

import java.util.List;
import java.util.Set;
import org.entente.ontology.ActorId;

/**
 * The blocs that emerge from who supports whom.
 *
 * @param modularity how much more support there is within the blocs than if it were spread by
 *     chance: 0 for none, near 1 for blocs that have nothing to do with each other
 * @param blocs the largest first
 * @param ties the pairs that support each other or of which one supports the other; their support
 *     is their weight
 * @param relations all pairs of these actors that have anything to do with each other, mere
 *     opposition, too: what stands within and between the blocs
 */
public record Blocs(
    double modularity, List<Bloc> blocs, List<SupportTie> ties, List<SupportTie> relations) {

  public Blocs {
    blocs = List.copyOf(blocs);
    ties = List.copyOf(ties);
    relations = List.copyOf(relations);
  }

  /** What stands among the members of a bloc. */
  public List<SupportTie> within(Bloc bloc) {
    return between(bloc, bloc);
  }

  /** What stands between the members of two blocs. */
  public List<SupportTie> between(Bloc bloc, Bloc other) {
    Set<ActorId> here = Set.copyOf(bloc.members());
    Set<ActorId> there = Set.copyOf(other.members());
    return relations.stream()
        .filter(
            tie ->
                (here.contains(tie.one()) && there.contains(tie.other()))
                    || (here.contains(tie.other()) && there.contains(tie.one())))
        .toList();
  }

  /**
   * The bloc of a number.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public Bloc numbered(int number) {
    return blocs.get(number - 1);
  }
}
