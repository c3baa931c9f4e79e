package org.entente.api.stance;

import java.time.LocalDate;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * Stances that are asked for.
 *
 * @param actor the id of the one actor that all of them have in common, as it came in
 * @param side on which side that actor stands
 * @param times of what time is asked
 */
record StancesAsked(String actor, Side side, Times times) {

  /** On which side of a stance the actor stands. */
  enum Side {
    /** The stances of the actor. */
    FROM,
    /** The stances of others towards the actor. */
    TOWARDS
  }

  /**
   * Of what time is asked.
   *
   * @param during only facts that may have held then; absent for any time
   * @param knownBy only what had been published by then; absent for all
   */
  record Times(@Nullable Period during, @Nullable FuzzyDate knownBy) {

    Period period() {
      return during == null ? Period.ALWAYS : during;
    }

    @Nullable LocalDate lastDay() {
      return knownBy == null ? null : knownBy.latest();
    }
  }
}
