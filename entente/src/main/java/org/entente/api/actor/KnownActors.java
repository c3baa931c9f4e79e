package org.entente.api.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.graph.read.GraphReader;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes sure that the actors of a question exist: one who asks about {@code KZ} shall hear that
 * there is no such actor, not that nothing is said of it.
 */
@Component
public final class KnownActors {

  private final GraphReader graph;

  /** Actors stay in the graph for good, so whoever was found once need not be looked up again. */
  private final Set<ActorId> found = ConcurrentHashMap.newKeySet();

  KnownActors(GraphReader graph) {
    this.graph = graph;
  }

  /**
   * The actors of these ids; none where there is no list.
   *
   * @throws org.entente.api.error.Refusal if one of them is not in the graph
   */
  public List<ActorId> require(@Nullable List<String> ids) {
    Set<ActorId> asked = ActorIds.readAll(ids);
    Set<ActorId> unknown = new HashSet<>(asked);
    unknown.removeAll(found);
    if (!unknown.isEmpty()) {
      Set<ActorId> there = graph.actors().byIds(unknown).keySet();
      found.addAll(there);
      unknown.removeAll(there);
    }
    if (!unknown.isEmpty()) {
      throw ActorIds.unknown(unknown);
    }
    return List.copyOf(asked);
  }

  /**
   * The actor of this id.
   *
   * @throws org.entente.api.error.Refusal if it is not in the graph
   */
  public ActorId require(String id) {
    return require(List.of(id)).getFirst();
  }
}
