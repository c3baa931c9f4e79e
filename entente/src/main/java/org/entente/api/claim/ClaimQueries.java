package org.entente.api.claim;

import java.util.Collection;
import java.util.List;
import org.entente.api.actor.Participants;
import org.entente.api.error.Refusal;
import org.entente.api.fact.FactQueries;
import org.entente.api.scalar.PeriodInput;
import org.entente.article.ArticleId;
import org.entente.graph.read.ClaimFilter;
import org.entente.graph.read.ClaimFilter.Of;
import org.entente.graph.read.ClaimFilter.Reviewed;
import org.entente.graph.read.ClaimFilter.Stated;
import org.entente.graph.read.What;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a filter as it came in one that the graph can answer, or says why not. */
@Component
public final class ClaimQueries {

  private final Participants participants;

  ClaimQueries(Participants participants) {
    this.participants = participants;
  }

  /**
   * The filter.
   *
   * @throws Refusal if nothing can be meant by it
   */
  public ClaimFilter of(ClaimWhere where) {
    FuzzyDate knownBy = where.knownBy();
    return new ClaimFilter(
        Of.ANY,
        participants.of(where.named()),
        new What(
            list(where.relation()),
            list(where.polarity()),
            list(where.modality()),
            FactQueries.leanings(where.leaning())),
        period(where.during()),
        new Stated(
            list(where.article()).stream().map(ArticleId::new).toList(),
            list(where.outlet()),
            period(where.publishedDuring()),
            knownBy == null ? null : knownBy.latest(),
            where.recordedAfter()),
        FactQueries.minConfidence(where.minConfidence()),
        !asksForReviewed(where),
        new Reviewed(list(where.verdict()), where.reviewed()));
  }

  /** Who asks for what was reviewed wants to see what was rejected, too. */
  private static boolean asksForReviewed(ClaimWhere where) {
    return !list(where.verdict()).isEmpty() || Boolean.TRUE.equals(where.reviewed());
  }

  private static Period period(@Nullable PeriodInput input) {
    Period period = PeriodInput.period(input);
    return period == null ? Period.ALWAYS : period;
  }

  private static <T> List<T> list(@Nullable Collection<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }
}
