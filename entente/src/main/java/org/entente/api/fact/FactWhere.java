package org.entente.api.fact;

import java.time.Instant;
import java.util.List;
import org.entente.api.actor.Participants.Named;
import org.entente.api.scalar.PeriodInput;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Period;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;
import org.jspecify.annotations.Nullable;

/** Which facts are asked for, as in the schema; what is absent is no condition. */
public record FactWhere(
    @Nullable List<String> subject,
    @Nullable List<String> object,
    @Nullable List<String> involves,
    @Nullable List<String> between,
    @Nullable List<String> region,
    @Nullable List<String> subjectRegion,
    @Nullable List<String> objectRegion,
    @Nullable List<Relation> relation,
    @Nullable List<Polarity> polarity,
    @Nullable List<Modality> modality,
    @Nullable List<Leaning> leaning,
    @Nullable PeriodInput during,
    @Nullable FuzzyDate knownBy,
    @Nullable List<String> outlet,
    @Nullable Instant recordedAfter,
    @Nullable Integer minSources,
    @Nullable Double minConfidence) {

  /** All facts. */
  public static final FactWhere ANY = about(null, null, null, null, null);

  /** Memberships that may have held on a day, as far as was known by another. */
  static FactWhere memberships(@Nullable FuzzyDate on, @Nullable FuzzyDate knownBy) {
    return about(
        List.of(Relation.MEMBER_OF),
        List.of(Polarity.AFFIRMED),
        List.of(Modality.ACTUAL),
        on == null ? null : new PeriodInput(on, on),
        knownBy);
  }

  private static FactWhere about(
      @Nullable List<Relation> relation,
      @Nullable List<Polarity> polarity,
      @Nullable List<Modality> modality,
      @Nullable PeriodInput during,
      @Nullable FuzzyDate knownBy) {
    return new FactWhere(
        null, null, null, null, null, null, null, relation, polarity, modality, null, during,
        knownBy, null, null, null, null);
  }

  Named named() {
    return new Named(subject, object, involves, between, region, subjectRegion, objectRegion);
  }

  /** The period asked for; absent where none is. One that ends before it begins is refused. */
  public @Nullable Period period() {
    return PeriodInput.period(during);
  }
}
