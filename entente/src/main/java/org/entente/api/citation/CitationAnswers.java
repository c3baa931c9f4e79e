package org.entente.api.citation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.article.FoundArticle;
import org.entente.api.claim.FoundClaim;
import org.entente.api.fact.FoundFact;
import org.entente.claim.ClaimId;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.CitedClaim;
import org.entente.graph.read.CitedFact;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What is said in words, the citation of it, and the stable address of each thing. */
@Controller
final class CitationAnswers {

  @SchemaMapping(typeName = "Fact")
  String verb(FoundFact fact) {
    return Wording.verb(fact.fact(), today());
  }

  @SchemaMapping(typeName = "Claim")
  String verb(FoundClaim claim) {
    return Wording.verb(claim.recorded().claim().statement());
  }

  @SchemaMapping(typeName = "Fact")
  CompletableFuture<String> citation(
      FoundFact fact,
      DataLoader<FoundFact, CitedFact> citationsOfFacts,
      @ContextValue Permalinks permalinks) {
    return citationsOfFacts
        .load(fact)
        .thenApply(cited -> today(permalinks).of(cited, fact.knownBy()));
  }

  @SchemaMapping(typeName = "Claim")
  CompletableFuture<String> citation(
      FoundClaim claim,
      DataLoader<ClaimId, CitedClaim> citationsOfClaims,
      @ContextValue Permalinks permalinks) {
    return citationsOfClaims.load(claim.id()).thenApply(cited -> today(permalinks).of(cited));
  }

  private static Citation today(Permalinks permalinks) {
    return new Citation(permalinks, today());
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  @SchemaMapping(typeName = "Fact")
  String permalink(FoundFact fact, @ContextValue Permalinks permalinks) {
    return permalinks.of(fact.id(), fact.knownBy());
  }

  @SchemaMapping(typeName = "Claim")
  String permalink(FoundClaim claim, @ContextValue Permalinks permalinks) {
    return permalinks.of(claim.id());
  }

  @SchemaMapping(typeName = "Article")
  String permalink(FoundArticle article, @ContextValue Permalinks permalinks) {
    return permalinks.of(article.id());
  }

  @SchemaMapping(typeName = "Actor")
  String permalink(KnownActor actor, @ContextValue Permalinks permalinks) {
    return permalinks.of(actor.id());
  }
}
