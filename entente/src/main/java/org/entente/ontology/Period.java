package org.entente.ontology;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time from one date to another, both inclusive and either of them possibly unknown.
 *
 * @param from when it began; absent where that is not known
 * @param to when it ended; absent where it has not ended or that is not known
 */
public record Period(@Nullable FuzzyDate from, @Nullable FuzzyDate to) {

  /** All of time. */
  public static final Period ALWAYS = new Period(null, null);

  public Period {
    if (from != null && to != null && from.earliest().isAfter(to.latest())) {
      throw new IllegalArgumentException(
          "A period cannot end (%s) before it begins (%s).".formatted(to, from));
    }
  }

  /** The day or days that a date may mean. */
  public static Period of(FuzzyDate date) {
    return new Period(date, date);
  }

  /** Whether the day may lie within: fuzzy ends count with all the days that they may mean. */
  public boolean mayContain(LocalDate day) {
    return (from == null || !from.earliest().isAfter(day))
        && (to == null || !to.latest().isBefore(day));
  }

  /** Whether the two may share a day. */
  public boolean mayOverlap(Period other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(Period other) {
    return from == null || other.to == null || !from.earliest().isAfter(other.to.latest());
  }

  @Override
  public String toString() {
    return (from == null ? "" : from) + ".." + (to == null ? "" : to);
  }
}
