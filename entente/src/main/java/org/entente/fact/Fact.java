package org.entente.fact;

import java.time.LocalDate;
import org.entente.ontology.Relation.Leaning;
import org.jspecify.annotations.Nullable;

/**
 * What claims add up to: who did what to whom, when, and how much stands behind it.
 *
 * @param id which fact
 * @param key what its claims share
 * @param extent when it held
 * @param weight how much stands behind it
 * @param circumstances what more is known
 * @param known the day on which its first claim became known; absent where no claim is dated
 */
public record Fact(
    FactId id,
    FactKey key,
    Extent extent,
    Weight weight,
    Circumstances circumstances,
    @Nullable LocalDate known) {

  /** Where the subject stands towards the object by this fact. */
  public Leaning leaning() {
    return key.leaning(circumstances.consent());
  }
}
