package org.entente.fact;

import org.entente.claim.ClaimId;
import org.entente.ontology.ContentHash;

/**
 * Which fact it is: the hash of the smallest id among its claims.
 *
 * @param value {@code f-} and sixteen hexadecimal digits
 */
public record FactId(String value) implements Comparable<FactId> {

  /** The id of the fact whose smallest claim id this is. */
  public static FactId of(ClaimId smallest) {
    return new FactId("f-" + ContentHash.of("fact", smallest.value()));
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
