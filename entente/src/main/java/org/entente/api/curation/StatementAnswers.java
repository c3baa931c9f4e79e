package org.entente.api.curation;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.graph.node.KnownActor;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The actors of a statement. */
@Controller
@SchemaMapping(typeName = "Statement")
final class StatementAnswers {

  @SchemaMapping
  CompletableFuture<KnownActor> subject(
      FoundStatement says, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(says.statement().subject());
  }

  @SchemaMapping
  CompletableFuture<KnownActor> object(
      FoundStatement says, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(says.statement().object());
  }

  @SchemaMapping
  @Nullable CompletableFuture<KnownActor> attributedTo(
      FoundStatement says, DataLoader<ActorId, KnownActor> actors) {
    ActorId speaker = says.statement().attributedTo();
    return speaker == null ? null : actors.load(speaker);
  }

  @SchemaMapping
  @Nullable CompletableFuture<KnownActor> flag(
      FoundStatement says, DataLoader<ActorId, KnownActor> actors) {
    ActorId flag = says.statement().flag();
    return flag == null ? null : actors.load(flag);
  }
}
