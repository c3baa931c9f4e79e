package org.entente.graph.read;

import org.entente.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was known by a day, beside the same fact as it is known today.
 *
 * @param difference how the two compare
 * @param before as it was known then; absent where it was not
 * @param now as it is known today; absent where by today's knowledge it did not hold
 */
public record Hindsight(Difference difference, @Nullable Fact before, @Nullable Fact now) {

  /** How what was known compares with what is known today. */
  public enum Difference {
    /** Both. */
    KNOWN,
    /** Nobody had published it by then. */
    LEARNT_LATER,
    /** It was thought to hold then, and as is known today did not. */
    GIVEN_UP,
    /** It held; of when it became known nothing tells. */
    UNDATED
  }
}
