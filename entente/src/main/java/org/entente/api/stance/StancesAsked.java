package org.entente.api.stance;

import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * Stances that are asked for.
 *
 * @param actor the id of the one actor that all of them have in common, as it came in
 * @param side on which side that actor stands
 * @param during only by facts that may have held then; absent for any time
 * @param knownBy only by what had been published by then; absent for all
 */
record StancesAsked(String actor, Side side, @Nullable Period during, @Nullable FuzzyDate knownBy) {

  /** On which side of a stance the actor stands. */
  enum Side {
    /** The stances of the actor. */
    FROM,
    /** The stances of others towards the actor. */
    TOWARDS
  }
}
