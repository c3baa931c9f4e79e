package org.entente.api.fact;

import java.util.Collection;
import java.util.List;
import org.entente.api.actor.Participants;
import org.entente.api.error.Refusal;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.FactFilter.Told;
import org.entente.graph.read.What;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.entente.ontology.Relation.Leaning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a filter as it came in one that the graph can answer, or says why not. */
@Component
public final class FactQueries {

  private final Participants participants;

  FactQueries(Participants participants) {
    this.participants = participants;
  }

  /**
   * The filter.
   *
   * @throws Refusal if nothing can be meant by it
   */
  public FactFilter of(FactWhere where) {
    Period during = where.period();
    FuzzyDate knownBy = where.knownBy();
    return new FactFilter(
        participants.of(where.named()),
        new What(
            list(where.relation()),
            list(where.polarity()),
            list(where.modality()),
            leanings(where.leaning())),
        during == null ? Period.ALWAYS : during,
        knownBy == null ? null : knownBy.latest(),
        new Told(
            list(where.outlet()),
            where.recordedAfter(),
            minSources(where.minSources()),
            minConfidence(where.minConfidence())));
  }

  /**
   * The leanings that a fact or claim can have.
   *
   * @throws Refusal if one is asked for that only relations have
   */
  public static List<Leaning> leanings(@Nullable List<Leaning> leanings) {
    if (leanings != null && leanings.contains(Leaning.SUPPORT_IF_INVITED)) {
      throw Refusal.badRequest(
          "Only relations lean to SUPPORT_IF_INVITED; of deployments, those that were invited are SUPPORT, the others NEUTRAL.");
    }
    return list(leanings);
  }

  /**
   * A confidence, 0 where none is asked for.
   *
   * @throws Refusal if it is none
   */
  public static double minConfidence(@Nullable Double confidence) {
    if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
      throw Refusal.badRequest(
          "A confidence lies between 0 and 1, not at %s.".formatted(confidence));
    }
    return confidence == null ? 0 : confidence;
  }

  private static int minSources(@Nullable Integer sources) {
    if (sources != null && sources < 0) {
      throw Refusal.badRequest(
          "'minSources' is a number of sources, 0 or more, not %d.".formatted(sources));
    }
    return sources == null ? 0 : sources;
  }

  private static <T> List<T> list(@Nullable Collection<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }
}
