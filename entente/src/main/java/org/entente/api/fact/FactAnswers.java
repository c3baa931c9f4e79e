package org.entente.api.fact;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.graph.node.KnownActor;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The actors of a fact. */
@Controller
@SchemaMapping(typeName = "Fact")
final class FactAnswers {

  @SchemaMapping
  CompletableFuture<KnownActor> subject(FoundFact fact, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(fact.fact().key().subject());
  }

  @SchemaMapping
  CompletableFuture<KnownActor> object(FoundFact fact, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(fact.fact().key().object());
  }

  @SchemaMapping
  @Nullable CompletableFuture<KnownActor> flag(
      FoundFact fact, DataLoader<ActorId, KnownActor> actors) {
    ActorId flag = fact.fact().circumstances().flag();
    return flag == null ? null : actors.load(flag);
  }
}
