package org.entente.api.actor;

import java.util.Map;
import java.util.Set;
import org.entente.api.batch.Batches;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.ActorReader;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Page;
import org.entente.ontology.ActorId;
import org.springframework.stereotype.Component;

/** Reads actors for all places of a request that ask for them. */
@Component
final class ActorLoaders {

  private final ActorReader actors;

  ActorLoaders(Batches batches, GraphReader graph) {
    actors = graph.actors();
    batches.add("actors", (Set<ActorId> ids) -> actors.byIds(ids));
    batches.add("mergedIds", (Set<ActorId> ids) -> actors.mergedInto(ids));
    batches.add("actorNames", (Set<ActorId> ids) -> actors.namesOf(ids));
    batches.add("tenures", (Set<ActorId> ids) -> actors.officesOf(ids));
    batches.add("actorPages", (ActorsAsked asked) -> asked, (asked, same) -> page(asked));
    batches.add("actorCounts", (ActorsAsked asked) -> asked, (asked, same) -> count(asked));
  }

  private Map<ActorsAsked, Page<KnownActor>> page(ActorsAsked asked) {
    String search = asked.search();
    int first = asked.page().first();
    String after = asked.page().after();
    return Map.of(
        asked,
        search == null
            ? actors.all(asked.kind(), first, after)
            : actors.search(search, asked.kind(), first, after));
  }

  private Map<ActorsAsked, Integer> count(ActorsAsked asked) {
    String search = asked.search();
    return Map.of(
        asked, search == null ? actors.count(asked.kind()) : actors.count(search, asked.kind()));
  }
}
