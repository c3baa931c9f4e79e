package org.entente.api.claim;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.article.FoundArticle;
import org.entente.api.article.Intake.Taken;
import org.entente.api.claim.ClaimsAsked.OfAll;
import org.entente.api.claim.ClaimsAsked.OfArticle;
import org.entente.api.claim.ClaimsAsked.OfFact;
import org.entente.api.fact.FoundFact;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.claim.ClaimId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where claims can be asked for: all of them, those behind a fact, those in an article. */
@Controller
final class ClaimQuestions {

  @QueryMapping
  CompletableFuture<FoundClaim> claim(
      @Argument String id, DataLoader<ClaimId, FoundClaim> claimById) {
    return claimById.load(new ClaimId(id));
  }

  @QueryMapping
  CompletableFuture<Connection<FoundClaim>> claims(
      @Argument @Nullable ClaimFilter where,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<OfAll, Connection<FoundClaim>> claimPages) {
    return claimPages.load(
        new OfAll(where == null ? ClaimFilter.ANY : where, PageRequest.of(first, after)));
  }

  @SchemaMapping(typeName = "Fact", field = "claims")
  CompletableFuture<Connection<FoundClaim>> claimsOfFact(
      FoundFact fact,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<OfFact, Connection<FoundClaim>> claimPagesOfFacts) {
    return claimPagesOfFacts.load(
        new OfFact(fact.id(), fact.knownBy(), PageRequest.of(first, after)));
  }

  @SchemaMapping(typeName = "Article", field = "claims")
  CompletableFuture<Connection<FoundClaim>> claimsOfArticle(
      FoundArticle article,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<OfArticle, Connection<FoundClaim>> claimPagesOfArticles) {
    return claimPagesOfArticles.load(
        new OfArticle(article.version(), PageRequest.of(first, after)));
  }

  @SchemaMapping(typeName = "IngestResult", field = "claims")
  CompletableFuture<Connection<FoundClaim>> claimsOfNewArticle(
      Taken taken,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<OfArticle, Connection<FoundClaim>> claimPagesOfArticles) {
    return claimPagesOfArticles.load(new OfArticle(taken.version(), PageRequest.of(first, after)));
  }
}
