package org.entente.api.claim;

import java.util.Collection;
import java.util.List;
import org.entente.api.actor.KnownActors;
import org.entente.api.error.Refusal;
import org.entente.api.scalar.PeriodInput;
import org.entente.article.ArticleId;
import org.entente.graph.read.ClaimFilter;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a filter as it came in one that the graph can answer, or says why not. */
@Component
final class ClaimQueries {

  private final KnownActors actors;

  ClaimQueries(KnownActors actors) {
    this.actors = actors;
  }

  ClaimFilter of(ClaimWhere where) {
    Double confidence = where.minConfidence();
    if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
      throw Refusal.badRequest(
          "A confidence lies between 0 and 1, not at %s.".formatted(confidence));
    }
    Period published = PeriodInput.period(where.publishedDuring());
    return new ClaimFilter(
        List.of(),
        List.of(),
        list(where.article()).stream().map(ArticleId::new).toList(),
        actors.require(where.subject()),
        actors.require(where.object()),
        actors.require(where.involves()),
        list(where.outlet()),
        list(where.relation()),
        list(where.polarity()),
        list(where.modality()),
        where.recordedAfter(),
        null,
        published == null ? Period.ALWAYS : published,
        confidence == null ? 0 : confidence,
        true);
  }

  private static <T> List<T> list(@Nullable Collection<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }
}
