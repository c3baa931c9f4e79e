package org.entente.api.hindsight;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.fact.FactWhere;
import org.entente.api.fact.FoundFact;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.api.scalar.Condition;
import org.entente.api.scalar.PeriodInput;
import org.entente.graph.read.Hindsight;
import org.entente.graph.read.Hindsight.Difference;
import org.entente.graph.read.Page;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Where facts as known then and now can be asked for. */
@Controller
final class HindsightQuestions {

  /** A fact as known then and now, as an answer. */
  record Compared(Difference difference, @Nullable FoundFact then, @Nullable FoundFact now) {

    static Compared of(Hindsight found, HindsightAsked asked) {
      return new Compared(
          found.difference(),
          found.before() == null
              ? null
              : new FoundFact(found.before(), asked.during(), asked.then()),
          found.now() == null ? null : new FoundFact(found.now(), asked.during(), null));
    }
  }

  @QueryMapping
  CompletableFuture<Connection<Compared>> hindsight(
      @Argument FuzzyDate knownBy,
      @Argument @Nullable PeriodInput during,
      @Argument @Nullable FactWhere where,
      @Argument @Nullable List<Difference> difference,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<HindsightAsked, Page<Hindsight>> hindsightPages,
      DataLoader<HindsightAsked, Integer> hindsightCounts) {
    Period period = PeriodInput.period(during);
    HindsightAsked asked =
        new HindsightAsked(
            where == null ? FactWhere.ANY : where,
            knownBy,
            period == null ? Period.of(knownBy) : period,
            Condition.anyOf("difference", difference),
            PageRequest.of(first, after));
    return hindsightPages
        .load(asked)
        .thenApply(
            page ->
                Connection.of(
                    page, found -> Compared.of(found, asked), () -> hindsightCounts.load(asked)));
  }
}
