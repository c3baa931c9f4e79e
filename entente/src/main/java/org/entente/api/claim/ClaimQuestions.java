package org.entente.api.claim;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.article.FoundArticle;
import org.entente.api.article.FoundReport;
import org.entente.api.article.Intake.Taken;
import org.entente.api.claim.ClaimsAsked.OfAll;
import org.entente.api.claim.ClaimsAsked.OfArticle;
import org.entente.api.claim.ClaimsAsked.OfFact;
import org.entente.api.claim.ClaimsAsked.OfOutlet;
import org.entente.api.fact.FoundFact;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.claim.ClaimId;
import org.entente.graph.read.Page;
import org.entente.graph.read.RecordedClaim;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Where claims can be asked for: all of them, those behind a fact, those in an article, those of an
 * outlet about two actors.
 */
@Controller
final class ClaimQuestions {

  @QueryMapping
  CompletableFuture<@Nullable FoundClaim> claim(
      @Argument String id, DataLoader<ClaimId, RecordedClaim> claimById) {
    return claimById
        .load(new ClaimId(id))
        .thenApply(found -> found == null ? null : new FoundClaim(found));
  }

  @QueryMapping
  CompletableFuture<Connection<FoundClaim>> claims(
      @Argument @Nullable ClaimWhere where,
      @Argument @Nullable ClaimRanking orderBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<OfAll, Page<RecordedClaim>> claimPages,
      DataLoader<OfAll, Integer> claimCounts) {
    return page(
        new OfAll(
            where == null ? ClaimWhere.ANY : where,
            orderBy == null ? ClaimRanking.RECENT_FIRST : orderBy,
            false,
            PageRequest.of(first, after)),
        claimPages,
        claimCounts);
  }

  @SchemaMapping(typeName = "Fact", field = "claims")
  CompletableFuture<Connection<FoundClaim>> claimsOfFact(
      FoundFact fact,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<OfFact, Page<RecordedClaim>> claimPagesOfFacts,
      DataLoader<OfFact, Integer> claimCountsOfFacts) {
    return page(
        new OfFact(fact.id(), fact.knownBy(), PageRequest.of(first, after)),
        claimPagesOfFacts,
        claimCountsOfFacts);
  }

  @SchemaMapping(typeName = "Article", field = "claims")
  CompletableFuture<Connection<FoundClaim>> claimsOfArticle(
      FoundArticle article,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<OfArticle, Page<RecordedClaim>> claimPagesOfArticles,
      DataLoader<OfArticle, Integer> claimCountsOfArticles) {
    return page(
        new OfArticle(article.version(), PageRequest.of(first, after)),
        claimPagesOfArticles,
        claimCountsOfArticles);
  }

  @SchemaMapping(typeName = "IngestResult", field = "claims")
  CompletableFuture<Connection<FoundClaim>> claimsOfNewArticle(
      Taken taken,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<OfArticle, Page<RecordedClaim>> claimPagesOfArticles,
      DataLoader<OfArticle, Integer> claimCountsOfArticles) {
    return page(
        new OfArticle(taken.version(), PageRequest.of(first, after)),
        claimPagesOfArticles,
        claimCountsOfArticles);
  }

  /** How many there are is known since the outlet was found. */
  @SchemaMapping(typeName = "OutletCoverage", field = "evidence")
  CompletableFuture<Connection<FoundClaim>> claimsOfOutlet(
      FoundReport report,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<OfOutlet, Page<RecordedClaim>> claimPagesOfOutlets) {
    return claimPagesOfOutlets
        .load(new OfOutlet(report.name(), report.topic(), PageRequest.of(first, after)))
        .thenApply(
            page ->
                Connection.of(
                    page,
                    FoundClaim::new,
                    () -> CompletableFuture.completedFuture(report.claims())));
  }

  private static <K> CompletableFuture<Connection<FoundClaim>> page(
      K asked, DataLoader<K, Page<RecordedClaim>> pages, DataLoader<K, Integer> counts) {
    return pages
        .load(asked)
        .thenApply(page -> Connection.of(page, FoundClaim::new, () -> counts.load(asked)));
  }
}
