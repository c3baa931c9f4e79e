package org.entente.api.actor;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.graph.read.GraphReader;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes sure that the actors of a question exist: one who asks about {@code KZ} shall hear that
 * there is no such actor, not that nothing is said of it. An id that was merged away is taken for
 * the actor that it means now.
 */
@Component
public final class KnownActors {

  /** For so long a merge that another process made may go unnoticed. */
  private static final Duration MEMORY = Duration.ofSeconds(5);

  private final GraphReader graph;
  private final Map<ActorId, ActorId> found = new ConcurrentHashMap<>();
  private volatile long forgotten = System.nanoTime();

  KnownActors(GraphReader graph) {
    this.graph = graph;
  }

  /**
   * The actors that these ids mean; none where there is no list.
   *
   * @throws org.entente.api.error.Refusal if one of them is not in the graph
   */
  public List<ActorId> require(@Nullable List<String> ids) {
    Set<ActorId> asked = ActorIds.readAll(ids);
    if (System.nanoTime() - forgotten > MEMORY.toNanos()) {
      forget();
    }
    Map<ActorId, ActorId> known = new HashMap<>();
    asked.forEach(id -> known.computeIfAbsent(id, found::get));
    Set<ActorId> unknown = new HashSet<>(asked);
    unknown.removeAll(known.keySet());
    if (!unknown.isEmpty()) {
      graph.actors().byIds(unknown).forEach((id, actor) -> known.put(id, actor.id()));
      found.putAll(known);
      unknown.removeAll(known.keySet());
    }
    if (!unknown.isEmpty()) {
      throw ActorIds.unknown(unknown);
    }
    return asked.stream().map(id -> Objects.requireNonNull(known.get(id))).distinct().toList();
  }

  /**
   * The actor that this id means.
   *
   * @throws org.entente.api.error.Refusal if it is not in the graph
   */
  public ActorId require(String id) {
    return require(List.of(id)).getFirst();
  }

  /** The ids that were merged into these actors; an actor that has none is left out. */
  Map<ActorId, List<ActorId>> mergedInto(Collection<ActorId> actors) {
    return actors.isEmpty() ? Map.of() : graph.actors().mergedInto(actors);
  }

  /** Forgets what ids mean, since that has changed. */
  public void forget() {
    found.clear();
    forgotten = System.nanoTime();
  }
}
