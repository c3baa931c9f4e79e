package org.entente.api.claim;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.actor.Actor;
import org.entente.api.article.FoundPassage;
import org.entente.api.fact.FoundFact;
import org.entente.claim.Evidence;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The actors of a claim, its words, and the fact that it belongs to. */
@Controller
@SchemaMapping(typeName = "Claim")
final class ClaimAnswers {

  @SchemaMapping
  CompletableFuture<Actor> subject(FoundClaim claim, DataLoader<ActorId, Actor> actors) {
    return actors.load(claim.claim().statement().subject());
  }

  @SchemaMapping
  CompletableFuture<Actor> object(FoundClaim claim, DataLoader<ActorId, Actor> actors) {
    return actors.load(claim.claim().statement().object());
  }

  @SchemaMapping
  @Nullable CompletableFuture<Actor> attributedTo(
      FoundClaim claim, DataLoader<ActorId, Actor> actors) {
    ActorId speaker = claim.claim().statement().attributedTo();
    return speaker == null ? null : actors.load(speaker);
  }

  @SchemaMapping
  @Nullable CompletableFuture<Actor> flag(FoundClaim claim, DataLoader<ActorId, Actor> actors) {
    ActorId flag = claim.claim().statement().flag();
    return flag == null ? null : actors.load(flag);
  }

  @SchemaMapping
  CompletableFuture<FoundPassage> passage(
      FoundClaim claim, DataLoader<Evidence, FoundPassage> evidence) {
    return evidence.load(claim.claim().evidence());
  }

  @SchemaMapping
  CompletableFuture<FoundFact> fact(FoundClaim claim, DataLoader<String, FoundFact> factById) {
    return factById.load(claim.id().value());
  }
}
