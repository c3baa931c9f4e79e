package org.entente.api.fact;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.actor.Actor;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The actors of a fact. */
@Controller
@SchemaMapping(typeName = "Fact")
final class FactAnswers {

  @SchemaMapping
  CompletableFuture<Actor> subject(FoundFact fact, DataLoader<ActorId, Actor> actors) {
    return actors.load(fact.fact().key().subject());
  }

  @SchemaMapping
  CompletableFuture<Actor> object(FoundFact fact, DataLoader<ActorId, Actor> actors) {
    return actors.load(fact.fact().key().object());
  }

  @SchemaMapping
  @Nullable CompletableFuture<Actor> flag(FoundFact fact, DataLoader<ActorId, Actor> actors) {
    ActorId flag = fact.fact().circumstances().flag();
    return flag == null ? null : actors.load(flag);
  }
}
