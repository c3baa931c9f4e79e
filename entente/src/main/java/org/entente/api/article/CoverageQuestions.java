package org.entente.api.article;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.actor.KnownActors;
import org.entente.api.batch.Batches;
import org.entente.api.error.Refusal;
import org.entente.api.scalar.PeriodInput;
import org.entente.graph.read.Coverage;
import org.entente.graph.read.CoverageReader;
import org.entente.graph.read.Topic;
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

  /**
   * Who reports, as the answer to a question.
   *
   * @param coverage who reports what
   * @param topic on what
   */
  record FoundCoverage(Coverage coverage, Topic topic) {

    public List<FoundReport> outlets() {
      return coverage.outlets().stream().map(outlet -> new FoundReport(outlet, topic)).toList();
    }

    public int articles() {
      return coverage.articles();
    }

    public int claims() {
      return coverage.claims();
    }

    public int stories() {
      return coverage.stories();
    }

    public List<String> independent() {
      return coverage.independent();
    }
  }

  private Map<Asked, FoundCoverage> coverages(Asked asked) {
    ActorId one = actors.require(asked.of());
    ActorId other = actors.require(asked.and());
    if (one.equals(other)) {
      throw Refusal.badRequest("Coverage is of two actors; %s is given twice.".formatted(one));
    }
    Period during = PeriodInput.period(asked.during());
    FuzzyDate knownBy = asked.knownBy();
    Topic topic =
        new Topic(
            one,
            other,
            during == null ? Period.ALWAYS : during,
            knownBy == null ? null : knownBy.latest());
    return Map.of(asked, new FoundCoverage(coverage.of(topic), topic));
  }

  @QueryMapping
  CompletableFuture<FoundCoverage> coverage(
      @Argument String of,
      @Argument String and,
      @Argument @Nullable PeriodInput during,
      @Argument @Nullable FuzzyDate knownBy,
      DataLoader<Asked, FoundCoverage> coverages) {
    return coverages.load(new Asked(of, and, during, knownBy));
  }

  @SchemaMapping(typeName = "OutletCoverage")
  Outlet outlet(FoundReport report) {
    return new Outlet(report.name());
  }
}
