package org.entente.api.stance;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.fact.FoundFact;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.api.scalar.PeriodInput;
import org.entente.api.scalar.Times;
import org.entente.api.stance.Series.Step;
import org.entente.fact.Fact;
import org.entente.graph.read.Page;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How a stance changed over time. */
@Controller
final class SeriesQuestions {

  @QueryMapping
  CompletableFuture<List<Step>> stanceSeries(
      @Argument String of,
      @Argument String towards,
      @Argument TimeStep by,
      @Argument @Nullable PeriodInput during,
      @Argument @Nullable FuzzyDate knownBy,
      DataLoader<SeriesAsked, Series> stanceSeries) {
    return stanceSeries
        .load(new SeriesAsked(of, towards, by, Times.of(during, knownBy)))
        .thenApply(Series::steps);
  }

  @SchemaMapping(typeName = "StanceStep")
  Connection<FoundFact> facts(
      Step step, @Argument @Nullable Integer first, @Argument @Nullable String after) {
    PageRequest request = PageRequest.of(first, after);
    List<Fact> facts = step.step().facts();
    return Connection.of(
        Page.within(
            "facts-of-step",
            facts.stream(),
            fact -> -fact.weight().sources(),
            fact -> fact.id().value(),
            request.first(),
            request.after()),
        fact -> new FoundFact(fact, step.step().days(), step.knownBy()),
        () -> CompletableFuture.completedFuture(facts.size()));
  }
}
