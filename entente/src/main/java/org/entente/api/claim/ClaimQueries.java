package org.entente.api.claim;

import java.util.List;
import org.entente.api.actor.Participants;
import org.entente.api.article.KnownSources;
import org.entente.api.error.Refusal;
import org.entente.api.fact.FactQueries;
import org.entente.api.scalar.Condition;
import org.entente.api.scalar.PeriodInput;
import org.entente.curation.Verdict;
import org.entente.graph.read.ClaimFilter;
import org.entente.graph.read.ClaimFilter.Of;
import org.entente.graph.read.ClaimFilter.Reviewed;
import org.entente.graph.read.ClaimFilter.Stated;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a filter as it came in one that the graph can answer, or says why not. */
@Component
public final class ClaimQueries {

  private final Participants participants;
  private final KnownSources sources;

  ClaimQueries(Participants participants, KnownSources sources) {
    this.participants = participants;
    this.sources = sources;
  }

  /**
   * The filter.
   *
   * @throws Refusal if nothing can be meant by it
   */
  public ClaimFilter of(ClaimWhere where) {
    return of(where, sources.outlets(where.outlet()));
  }

  /**
   * The filter of one who waits for claims: an outlet of which nothing is there yet may be named.
   *
   * @throws Refusal if nothing can be meant by it
   */
  public ClaimFilter ofComing(ClaimWhere where) {
    return of(where, Condition.anyOf("outlet", where.outlet()));
  }

  private ClaimFilter of(ClaimWhere where, List<String> outlets) {
    FuzzyDate knownBy = where.knownBy();
    Period published = period(where.publishedDuring());
    requireSomeDay(published, knownBy);
    return new ClaimFilter(
        Of.ANY,
        asksForReviewed(where) ? participants.ofAny(where.named()) : participants.of(where.named()),
        FactQueries.what(where.relation(), where.polarity(), where.modality(), where.leaning()),
        period(where.during()),
        new Stated(
            sources.articles(where.article()),
            outlets,
            published,
            knownBy == null ? null : knownBy.latest(),
            where.recordedAfter()),
        FactQueries.minConfidence(where.minConfidence()),
        !asksForReviewed(where),
        reviewed(where));
  }

  private static void requireSomeDay(Period published, @Nullable FuzzyDate knownBy) {
    FuzzyDate from = published.from();
    if (from != null && knownBy != null && from.earliest().isAfter(knownBy.latest())) {
      throw Refusal.badRequest(
          "What was published from %s on was not known by %s: 'publishedDuring' begins after 'knownBy'. Leave one of them out."
              .formatted(from, knownBy));
    }
  }

  private static Reviewed reviewed(ClaimWhere where) {
    List<Verdict> verdicts = Condition.anyOf("verdict", where.verdict());
    if (!verdicts.isEmpty() && Boolean.FALSE.equals(where.reviewed())) {
      throw Refusal.badRequest(
          "A claim that nobody has reviewed has no verdict: 'reviewed: false' and 'verdict' cannot both hold. Leave one of them out.");
    }
    return new Reviewed(verdicts, where.reviewed());
  }

  /** Who asks for what was reviewed wants to see what was rejected, too. */
  private static boolean asksForReviewed(ClaimWhere where) {
    return where.verdict() != null || Boolean.TRUE.equals(where.reviewed());
  }

  private static Period period(@Nullable PeriodInput input) {
    Period period = PeriodInput.period(input);
    return period == null ? Period.ALWAYS : period;
  }
}
