package org.entente.api.stance;

import org.entente.api.scalar.Times;

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
}
