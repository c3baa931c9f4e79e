package org.entente.fact;

import java.time.LocalDate;

/**
 * What was known of a fact between two days. The states of a fact follow on each other without
 * gaps, from the day on which its first claim became known; the last reaches to {@link
 * Extent#EVER_AFTER}.
 *
 * @param knownFrom the first day on which this was what was known
 * @param knownTo the last
 * @param weight what stood behind the fact, and against it
 * @param extent when it held, as far as was known
 * @param circumstances what more was known
 */
public record FactState(
    LocalDate knownFrom,
    LocalDate knownTo,
    Weight weight,
    Extent extent,
    Circumstances circumstances) {

  FactState until(LocalDate lastDay) {
    return new FactState(knownFrom, lastDay, weight, extent, circumstances);
  }

  boolean saysTheSameAs(FactState other) {
    return weight.equals(other.weight)
        && extent.equals(other.extent)
        && circumstances.equals(other.circumstances);
  }
}
