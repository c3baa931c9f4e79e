package org.entente.api.event;

import java.time.LocalDate;
import org.entente.api.error.Refusal;
import org.entente.api.scalar.PeriodInput;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * Courses of events that are asked for: interventions by country and flag, mediations by the two
 * between whom.
 *
 * @param one the country, or one of the two, as it came in
 * @param other the flag, or the other of the two
 * @param times of what time, and of how sure facts
 */
record EventsAsked(@Nullable String one, @Nullable String other, Times times) {

  /**
   * Of what time is asked.
   *
   * @param during only what may have lasted then; absent for any time
   * @param knownBy only what had been published by then; absent for all
   * @param minConfidence only facts at least so sure
   */
  record Times(@Nullable Period during, @Nullable FuzzyDate knownBy, double minConfidence) {

    static Times of(
        @Nullable PeriodInput during, @Nullable FuzzyDate knownBy, @Nullable Double confidence) {
      if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
        throw Refusal.badRequest(
            "A confidence lies between 0 and 1, not at %s.".formatted(confidence));
      }
      return new Times(PeriodInput.period(during), knownBy, confidence == null ? 0 : confidence);
    }

    Period period() {
      return during == null ? Period.ALWAYS : during;
    }

    @Nullable LocalDate lastDay() {
      return knownBy == null ? null : knownBy.latest();
    }
  }
}
