package org.entente.api.fact;

import java.util.List;
import org.entente.api.scalar.PeriodInput;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/** Which facts are asked for, as in the schema; what is absent is no condition. */
public record FactFilter(
    @Nullable List<String> subject,
    @Nullable List<String> object,
    @Nullable List<String> involves,
    @Nullable List<Relation> relation,
    @Nullable List<Polarity> polarity,
    @Nullable List<Modality> modality,
    @Nullable PeriodInput during,
    @Nullable FuzzyDate knownBy,
    @Nullable Integer minSources,
    @Nullable Double minConfidence) {

  /** All facts. */
  public static final FactFilter ANY =
      new FactFilter(null, null, null, null, null, null, null, null, null, null);

  /** Memberships that may have held on a day, as far as was known by another. */
  static FactFilter memberships(@Nullable FuzzyDate on, @Nullable FuzzyDate knownBy) {
    return new FactFilter(
        null,
        null,
        null,
        List.of(Relation.MEMBER_OF),
        List.of(Polarity.AFFIRMED),
        List.of(Modality.ACTUAL),
        on == null ? null : new PeriodInput(on, on),
        knownBy,
        null,
        null);
  }
}
