package org.entente.api.fact;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.fact.FactsAsked.Question;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.fact.Fact;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.Ends;
import org.entente.graph.read.Page;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where facts can be asked for: all of them, and those of an actor. */
@Controller
final class FactQuestions {

  @QueryMapping
  CompletableFuture<@Nullable FoundFact> fact(
      @Argument String id, DataLoader<String, Fact> citedFacts) {
    return citedFacts.load(id).thenApply(FoundFact::today);
  }

  @QueryMapping
  CompletableFuture<Connection<FoundFact>> facts(
      @Argument @Nullable FactWhere where,
      @Argument @Nullable FactRanking orderBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<FactsAsked, Page<Fact>> factPages,
      DataLoader<FactsAsked, Integer> factCounts) {
    return page(
        new FactsAsked(null, question(where, orderBy, first, after)), factPages, factCounts);
  }

  @SchemaMapping(typeName = "Actor", field = "facts")
  CompletableFuture<Connection<FoundFact>> factsOf(
      KnownActor actor,
      @Argument @Nullable FactWhere where,
      @Argument @Nullable FactRanking orderBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<FactsAsked, Page<Fact>> factPages,
      DataLoader<FactsAsked, Integer> factCounts) {
    return page(
        new FactsAsked(Ends.either(actor.id()), question(where, orderBy, first, after)),
        factPages,
        factCounts);
  }

  @SchemaMapping(typeName = "Actor")
  CompletableFuture<Connection<FoundFact>> memberships(
      KnownActor actor,
      @Argument @Nullable FuzzyDate on,
      @Argument @Nullable FuzzyDate knownBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<FactsAsked, Page<Fact>> factPages,
      DataLoader<FactsAsked, Integer> factCounts) {
    return page(
        new FactsAsked(Ends.subject(actor.id()), memberships(on, knownBy, first, after)),
        factPages,
        factCounts);
  }

  @SchemaMapping(typeName = "Actor")
  CompletableFuture<Connection<FoundFact>> members(
      KnownActor actor,
      @Argument @Nullable FuzzyDate on,
      @Argument @Nullable FuzzyDate knownBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<FactsAsked, Page<Fact>> factPages,
      DataLoader<FactsAsked, Integer> factCounts) {
    return page(
        new FactsAsked(Ends.object(actor.id()), memberships(on, knownBy, first, after)),
        factPages,
        factCounts);
  }

  private static Question question(
      @Nullable FactWhere where,
      @Nullable FactRanking ranking,
      @Nullable Integer first,
      @Nullable String after) {
    return new Question(
        where == null ? FactWhere.ANY : where,
        ranking == null ? FactRanking.RECENT_FIRST : ranking,
        PageRequest.of(first, after));
  }

  private static Question memberships(
      @Nullable FuzzyDate on,
      @Nullable FuzzyDate knownBy,
      @Nullable Integer first,
      @Nullable String after) {
    return question(FactWhere.memberships(on, knownBy), FactRanking.EARLIEST_FIRST, first, after);
  }

  private static CompletableFuture<Connection<FoundFact>> page(
      FactsAsked asked,
      DataLoader<FactsAsked, Page<Fact>> pages,
      DataLoader<FactsAsked, Integer> counts) {
    FactWhere where = asked.question().where();
    return pages
        .load(asked)
        .thenApply(
            page ->
                Connection.of(
                    page,
                    fact -> new FoundFact(fact, where.period(), where.knownBy()),
                    () -> counts.load(asked)));
  }
}
