package org.entente.api.article;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.actor.KnownActors;
import org.entente.api.batch.Batches;
import org.entente.api.error.Refusal;
import org.entente.api.scalar.PeriodInput;
import org.entente.graph.read.Coverage;
import org.entente.graph.read.CoverageReader;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who reports on two actors, and how many of them are independent. */
@Controller
final class CoverageQuestions {

  private final CoverageReader coverage;
  private final KnownActors actors;

  /** What is asked, as it came in. */
  record Asked(String of, String and, @Nullable PeriodInput during, @Nullable FuzzyDate knownBy) {}

  CoverageQuestions(Batches batches, CoverageReader coverage, KnownActors actors) {
    this.coverage = coverage;
    this.actors = actors;
    batches.add("coverages", (Asked asked) -> asked, (asked, same) -> coverages(asked));
  }

  private Map<Asked, Coverage> coverages(Asked asked) {
    ActorId one = actors.require(asked.of());
    ActorId other = actors.require(asked.and());
    if (one.equals(other)) {
      throw Refusal.badRequest("Coverage is of two actors; %s is given twice.".formatted(one));
    }
    Period during = PeriodInput.period(asked.during());
    FuzzyDate knownBy = asked.knownBy();
    return Map.of(
        asked,
        coverage.of(
            one,
            other,
            during == null ? Period.ALWAYS : during,
            knownBy == null ? null : knownBy.latest()));
  }

  @QueryMapping
  CompletableFuture<Coverage> coverage(
      @Argument String of,
      @Argument String and,
      @Argument @Nullable PeriodInput during,
      @Argument @Nullable FuzzyDate knownBy,
      DataLoader<Asked, Coverage> coverages) {
    return coverages.load(new Asked(of, and, during, knownBy));
  }

  @SchemaMapping(typeName = "OutletCoverage")
  Outlet outlet(Coverage.OfOutlet outlet) {
    return new Outlet(outlet.name());
  }
}
