package org.entente.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entente.ontology.FuzzyDate;

/**
 * Days from one to another, both inclusive.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
record DayRange(LocalDate first, LocalDate last) {

  /**
   * How many days before its publication an undated report may reach back. News tells what is new:
   * what is older it dates. A month also covers weeklies and reviews of the month.
   */
  static final int RECENT_DAYS = 30;

  DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("%s is before %s.".formatted(last, first));
    }
  }

  static DayRange of(FuzzyDate date) {
    return new DayRange(date.earliest(), date.latest());
  }

  static DayRange of(LocalDate day) {
    return new DayRange(day, day);
  }

  /** The days of which an undated report of this day may speak. */
  static DayRange recent(LocalDate reported) {
    return new DayRange(reported.minusDays(RECENT_DAYS), reported);
  }

  boolean overlaps(DayRange other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  Optional<DayRange> intersection(DayRange other) {
    return overlaps(other)
        ? Optional.of(
            new DayRange(
                first.isAfter(other.first) ? first : other.first,
                last.isBefore(other.last) ? last : other.last))
        : Optional.empty();
  }

  /**
   * The days of what began on one of these and ended on one of the others: 'from June 2013 to 2013'
   * is not before June. Ends that contradict their beginnings leave all days open.
   */
  DayRange until(DayRange end) {
    return end.last.isBefore(first) ? hull(end) : new DayRange(first, end.last);
  }

  DayRange hull(DayRange other) {
    return new DayRange(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /** Days from the first to the last; 0 for a single day. */
  long width() {
    return ChronoUnit.DAYS.between(first, last);
  }
}
