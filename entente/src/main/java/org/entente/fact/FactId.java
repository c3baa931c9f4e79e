package org.entente.fact;

import org.entente.claim.ClaimId;

/**
 * Which fact it is, told by the digits of the smallest id among its claims. A smaller claim may
 * join, a claim may be rejected, facts may become one or part: so the id can change. But each that
 * a fact ever had names a claim of it, and the claim leads to it.
 *
 * @param value {@code f-} and sixteen hexadecimal digits
 */
public record FactId(String value) implements Comparable<FactId> {

  /** What the id of every fact begins with. */
  public static final String PREFIX = "f-";

  /** The id of the fact whose smallest claim id this is. */
  public static FactId of(ClaimId smallest) {
    return new FactId(PREFIX + smallest.value().substring(ClaimId.PREFIX.length()));
  }

  /** The claim whose digits it has. */
  public ClaimId claim() {
    return new ClaimId(ClaimId.PREFIX + value.substring(PREFIX.length()));
  }

  @Override
  public int compareTo(FactId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
