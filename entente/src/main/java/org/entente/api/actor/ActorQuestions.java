package org.entente.api.actor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.Page;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Where actors can be asked for. */
@Controller
final class ActorQuestions {

  @QueryMapping
  @Nullable CompletableFuture<KnownActor> actor(
      @Argument String id, DataLoader<ActorId, KnownActor> actors) {
    Optional<ActorId> actor = ActorIds.read(id);
    return actor.map(actors::load).orElse(null);
  }

  @QueryMapping
  CompletableFuture<Connection<KnownActor>> actors(
      @Argument @Nullable String search,
      @Argument @Nullable ActorKind kind,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<ActorsAsked, Page<KnownActor>> actorPages,
      DataLoader<ActorsAsked, Integer> actorCounts) {
    ActorsAsked asked = new ActorsAsked(search, kind, PageRequest.of(first, after));
    return actorPages
        .load(asked)
        .thenApply(page -> Connection.of(page, actor -> actor, () -> actorCounts.load(asked)));
  }
}
