package org.entente.api.fact;

import java.util.Collection;
import java.util.List;
import org.entente.api.actor.KnownActors;
import org.entente.api.error.Refusal;
import org.entente.graph.read.FactFilter;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a filter as it came in one that the graph can answer, or says why not. */
@Component
final class FactQueries {

  private final KnownActors actors;

  FactQueries(KnownActors actors) {
    this.actors = actors;
  }

  FactFilter of(FactWhere where) {
    Integer minSources = where.minSources();
    if (minSources != null && minSources < 0) {
      throw Refusal.badRequest(
          "'minSources' is a number of sources, 0 or more, not %d.".formatted(minSources));
    }
    Double confidence = where.minConfidence();
    if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
      throw Refusal.badRequest(
          "A confidence lies between 0 and 1, not at %s.".formatted(confidence));
    }
    Period during = where.period();
    FuzzyDate knownBy = where.knownBy();
    return new FactFilter(
        actors.require(where.subject()),
        actors.require(where.object()),
        actors.require(where.involves()),
        list(where.relation()),
        list(where.polarity()),
        list(where.modality()),
        during == null ? Period.ALWAYS : during,
        knownBy == null ? null : knownBy.latest(),
        minSources == null ? 0 : minSources,
        confidence == null ? 0 : confidence,
        List.of(),
        false);
  }

  private static <T> List<T> list(@Nullable Collection<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }
}
