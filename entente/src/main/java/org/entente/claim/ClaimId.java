package org.entente.claim;

import org.entente.ontology.ContentHash;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;

/**
 * Which claim it is: a hash of what is said and where, never of whom the names were resolved to or
 * who extracted it, so that merges and a better extractor keep reviews and citations.
 *
 * @param value {@code c-} and sixteen hexadecimal digits
 */
public record ClaimId(String value) implements Comparable<ClaimId> {

  /** What the id of every claim begins with. */
  public static final String PREFIX = "c-";

  public static ClaimId of(Evidence evidence, Relation relation, Polarity polarity) {
    return new ClaimId(
        PREFIX
            + ContentHash.of(
                evidence.version().value(),
                evidence.subject().toString(),
                evidence.object().toString(),
                relation.name(),
                polarity.name()));
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
