package org.entente.api.event;

import org.entente.api.event.EventsAsked.Times;
import org.entente.fact.event.Intervener;
import org.entente.fact.event.Intervention;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * An intervention as the answer to a question, which tells of what time was asked.
 *
 * @param intervention what belongs together
 * @param times of what time was asked
 */
record FoundIntervention(Intervention intervention, Times times) {

  public @Nullable FuzzyDate from() {
    return intervention.from();
  }

  public @Nullable FuzzyDate to() {
    return intervention.to();
  }

  public @Nullable Consent consent() {
    return intervention.consent();
  }

  public @Nullable Integer quantity() {
    return intervention.quantity();
  }

  public int sources() {
    return intervention.sources();
  }

  /**
   * One who took part.
   *
   * @param intervener who, with its facts
   * @param times of what time was asked
   */
  record Part(Intervener intervener, Times times) {

    public @Nullable FuzzyDate from() {
      return intervener.from();
    }

    public @Nullable FuzzyDate to() {
      return intervener.to();
    }

    public @Nullable Consent consent() {
      return intervener.consent();
    }

    public @Nullable Integer quantity() {
      return intervener.quantity();
    }
  }
}
