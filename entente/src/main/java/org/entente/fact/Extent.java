package org.entente.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a fact held: each of its two ends lies somewhere between an earliest and a latest day. What
 * is certain lies between the latest beginning and the earliest end, where these are in order.
 *
 * @param earliestFrom the first day on which it may have begun; {@link #EVER_BEFORE} if unknown
 * @param latestFrom the day by which it had begun; {@link #EVER_AFTER} if unknown
 * @param earliestTo the day up to which it lasted at least; {@link #EVER_BEFORE} if unknown
 * @param latestTo the last day on which it may have lasted; {@link #EVER_AFTER} if it is open
 * @param from its beginning as the claims date it; absent where they do not
 * @param to its end as the claims date it; absent where it is open or they do not
 */
public record Extent(
    LocalDate earliestFrom,
    LocalDate latestFrom,
    LocalDate earliestTo,
    LocalDate latestTo,
    @Nullable FuzzyDate from,
    @Nullable FuzzyDate to) {

  /** Stands for a beginning of which nothing is known; a day, so that it can be compared. */
  public static final LocalDate EVER_BEFORE = LocalDate.of(1, 1, 1);

  /** Stands for an end that has not come or of which nothing is known. */
  public static final LocalDate EVER_AFTER = LocalDate.of(9999, 12, 31);

  /** Nothing is known of when. */
  public static final Extent UNKNOWN =
      new Extent(EVER_BEFORE, EVER_AFTER, EVER_BEFORE, EVER_AFTER, null, null);

  public Extent {
    if (latestFrom.isBefore(earliestFrom)
        || latestTo.isBefore(earliestTo)
        || earliestTo.isBefore(earliestFrom)
        || latestTo.isBefore(latestFrom)) {
      throw new IllegalArgumentException(
          "What begins between %s and %s cannot end between %s and %s."
              .formatted(earliestFrom, latestFrom, earliestTo, latestTo));
    }
  }

  /**
   * The first day on which it may have begun; where nothing tells, the day by which it had begun,
   * so that an end of which the beginning is unknown does not reach back for ever.
   */
  public LocalDate begin() {
    return earliestFrom.equals(EVER_BEFORE) ? latestFrom : earliestFrom;
  }

  /** The first day on which it certainly held; empty where none is certain. */
  public Optional<LocalDate> certainFrom() {
    return hasCertainDays() ? Optional.of(latestFrom) : Optional.empty();
  }

  /** The last day on which it certainly held; empty where none is certain. */
  public Optional<LocalDate> certainTo() {
    return hasCertainDays() ? Optional.of(earliestTo) : Optional.empty();
  }

  private boolean hasCertainDays() {
    return !latestFrom.isAfter(earliestTo);
  }

  /** Whether it may have held on a day of the period. */
  public boolean mayOverlap(Period period) {
    return !earliestFrom.isAfter(lastDay(period)) && !latestTo.isBefore(firstDay(period));
  }

  /**
   * Whether it certainly held on a day of the period: a day on which it certainly held lies within,
   * or one of its ends does with all the days that it may mean.
   */
  public boolean certainlyOverlaps(Period period) {
    LocalDate first = firstDay(period);
    LocalDate last = lastDay(period);
    return (hasCertainDays() && !latestFrom.isAfter(last) && !earliestTo.isBefore(first))
        || (!earliestFrom.isBefore(first) && !latestFrom.isAfter(last))
        || (!earliestTo.isBefore(first) && !latestTo.isAfter(last));
  }

  private static LocalDate firstDay(Period period) {
    return period.from() == null ? EVER_BEFORE : period.from().earliest();
  }

  private static LocalDate lastDay(Period period) {
    return period.to() == null ? EVER_AFTER : period.to().latest();
  }

  /**
   * The same where it cannot have lasted beyond a day. Whole where what is told goes on after it:
   * then the claims are about somebody else, or wrong, and not for this to mend.
   */
  Extent until(LocalDate last) {
    if (!latestTo.isAfter(last) || earliestTo.isAfter(last)) {
      return this;
    }
    LocalDate begun = latestFrom.isAfter(last) ? last : latestFrom;
    return new Extent(earliestFrom, begun, earliestTo, last, from, to);
  }

  boolean mayOverlap(Extent other) {
    return !earliestFrom.isAfter(other.latestTo) && !other.earliestFrom.isAfter(latestTo);
  }

  boolean mayInclude(DayRange days) {
    return !earliestFrom.isAfter(days.last()) && !latestTo.isBefore(days.first());
  }
}
