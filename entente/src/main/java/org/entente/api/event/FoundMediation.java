package org.entente.api.event;

import org.entente.api.event.EventsAsked.Times;
import org.entente.fact.event.Mediation;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A mediation as the answer to a question, which tells of what time was asked.
 *
 * @param mediation who mediated, and what came of it
 * @param times of what time was asked
 */
record FoundMediation(Mediation mediation, Times times) {

  public @Nullable FuzzyDate from() {
    return mediation.from();
  }

  public @Nullable FuzzyDate to() {
    return mediation.to();
  }
}
