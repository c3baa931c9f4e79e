package org.entente.api.scalar;

import org.entente.api.error.Refusal;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * A period as it is asked for.
 *
 * @param from its first day; absent where it is open
 * @param to its last day; absent where it is open
 */
public record PeriodInput(@Nullable FuzzyDate from, @Nullable FuzzyDate to) {

  /** The period; one that ends before it begins is refused. */
  public static @Nullable Period period(@Nullable PeriodInput input) {
    if (input == null) {
      return null;
    }
    try {
      return new Period(input.from, input.to);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest(String.valueOf(e.getMessage()));
    }
  }
}
