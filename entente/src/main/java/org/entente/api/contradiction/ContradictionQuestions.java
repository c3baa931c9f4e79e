package org.entente.api.contradiction;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.contradiction.ContradictionsAsked.OfAll;
import org.entente.api.contradiction.ContradictionsAsked.OfFact;
import org.entente.api.fact.FactWhere;
import org.entente.api.fact.FoundFact;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.fact.Fact;
import org.entente.graph.read.Contradiction;
import org.entente.graph.read.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where contradictions can be asked for: all of them, and what is contrary to a fact. */
@Controller
final class ContradictionQuestions {

  @QueryMapping
  CompletableFuture<Connection<FoundContradiction>> contradictions(
      @Argument @Nullable FactWhere where,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<OfAll, Page<Contradiction>> contradictionPages,
      DataLoader<OfAll, Integer> contradictionCounts) {
    OfAll asked = new OfAll(where == null ? FactWhere.ANY : where, PageRequest.of(first, after));
    return contradictionPages
        .load(asked)
        .thenApply(
            page ->
                Connection.of(
                    page,
                    found -> answer(found, asked.where()),
                    () -> contradictionCounts.load(asked)));
  }

  private static FoundContradiction answer(Contradiction found, FactWhere where) {
    return new FoundContradiction(
        new FoundFact(found.affirmed(), where.period(), where.knownBy()),
        new FoundFact(found.negated(), where.period(), where.knownBy()),
        found.sources());
  }

  @SchemaMapping(typeName = "Fact")
  CompletableFuture<Connection<FoundFact>> contrary(
      FoundFact fact,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<OfFact, Page<Fact>> contraryPages,
      DataLoader<OfFact, Integer> contraryCounts) {
    OfFact asked = new OfFact(fact.id(), fact.knownBy(), PageRequest.of(first, after));
    return contraryPages
        .load(asked)
        .thenApply(
            page ->
                Connection.of(
                    page,
                    contrary -> new FoundFact(contrary, fact.during(), fact.knownBy()),
                    () -> contraryCounts.load(asked)));
  }
}
