package org.entente.api.scalar;

import java.time.LocalDate;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * Of what time is asked.
 *
 * @param during only facts that may have held then; absent for any time
 * @param knownBy only what had been published by then; absent for all
 */
public record Times(@Nullable Period during, @Nullable FuzzyDate knownBy) {

  /** The times as they came in. A period that ends before it begins is refused. */
  public static Times of(@Nullable PeriodInput during, @Nullable FuzzyDate knownBy) {
    return new Times(PeriodInput.period(during), knownBy);
  }

  public Period period() {
    return during == null ? Period.ALWAYS : during;
  }

  /** The last day of which is asked what was known; absent for today. */
  public @Nullable LocalDate lastDay() {
    return knownBy == null ? null : knownBy.latest();
  }
}
