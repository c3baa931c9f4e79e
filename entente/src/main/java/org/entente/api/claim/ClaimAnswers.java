package org.entente.api.claim;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.article.FoundPassage;
import org.entente.api.fact.FoundFact;
import org.entente.claim.Claim;
import org.entente.fact.Fact;
import org.entente.graph.node.KnownActor;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The actors of a claim, its words, and the fact that it belongs to. */
@Controller
@SchemaMapping(typeName = "Claim")
final class ClaimAnswers {

  @SchemaMapping
  CompletableFuture<KnownActor> subject(FoundClaim claim, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(claim.claim().statement().subject());
  }

  @SchemaMapping
  CompletableFuture<KnownActor> object(FoundClaim claim, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(claim.claim().statement().object());
  }

  @SchemaMapping
  @Nullable CompletableFuture<KnownActor> attributedTo(
      FoundClaim claim, DataLoader<ActorId, KnownActor> actors) {
    ActorId speaker = claim.claim().statement().attributedTo();
    return speaker == null ? null : actors.load(speaker);
  }

  @SchemaMapping
  @Nullable CompletableFuture<KnownActor> flag(
      FoundClaim claim, DataLoader<ActorId, KnownActor> actors) {
    ActorId flag = claim.claim().statement().flag();
    return flag == null ? null : actors.load(flag);
  }

  @SchemaMapping
  CompletableFuture<FoundPassage> passage(
      FoundClaim claim, DataLoader<Claim, FoundPassage> evidence) {
    return evidence.load(claim.claim());
  }

  @SchemaMapping
  CompletableFuture<FoundPassage> subjectWords(
      FoundClaim claim, DataLoader<Claim, FoundPassage> evidence) {
    return evidence
        .load(claim.claim())
        .thenApply(passage -> passage.part(claim.claim().evidence().subject()));
  }

  @SchemaMapping
  CompletableFuture<FoundPassage> objectWords(
      FoundClaim claim, DataLoader<Claim, FoundPassage> evidence) {
    return evidence
        .load(claim.claim())
        .thenApply(passage -> passage.part(claim.claim().evidence().object()));
  }

  @SchemaMapping
  CompletableFuture<@Nullable FoundFact> fact(
      FoundClaim claim, DataLoader<String, Fact> citedFacts) {
    return claim.counts()
        ? citedFacts.load(claim.id().value()).thenApply(FoundFact::today)
        : CompletableFuture.completedFuture(null);
  }
}
