package org.entente.api.scalar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How a moment is written: a day, a time and its distance from UTC, as ISO 8601 has it. */
public final class Moments {

  /** As in dates; what lies far outside no clock and no database can tell. */
  private static final int LAST_YEAR = 9999;

  private Moments() {}

  /**
   * Reads {@code 2022-01-05T09:30:00Z} or {@code 2022-01-05T10:30:00+01:00}.
   *
   * @throws IllegalArgumentException if the text is neither, or the moment, as UTC has it, is not
   *     within the years 0 to 9999
   */
  public static Instant parse(String text) {
    OffsetDateTime moment;
    try {
      moment = OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'%s' is no moment: write it as 2022-01-05T09:30:00Z.".formatted(text), e);
    }
    // before any sum with the offset, which may end beyond what there is
    if (Math.abs(moment.getYear()) <= LAST_YEAR + 1) {
      int year = moment.withOffsetSameInstant(ZoneOffset.UTC).getYear();
      if (year >= 0 && year <= LAST_YEAR) {
        return moment.toInstant();
      }
    }
    throw new IllegalArgumentException(
        "'%s' is out of range: write a moment of the years 0 to %d.".formatted(text, LAST_YEAR));
  }
}
