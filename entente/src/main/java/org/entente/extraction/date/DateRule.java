package org.entente.extraction.date;

import java.util.regex.Pattern;

/**
 * A way to say a date.
 *
 * @param pattern the words; its groups are named after the kinds of words that they hold
 * @param meaning what they mean
 * @param count how many units; {@link #AS_SAID} where the group {@code number} says so
 */
record DateRule(Pattern pattern, Meaning meaning, int count) {

  static final int AS_SAID = Integer.MIN_VALUE;

  /** What the words of a rule mean; {@code dates.txt} explains each. */
  enum Meaning {
    DATE,
    HEADING,
    DATE_OF_YEAR,
    DATE_OF_TOLD_YEAR,
    DAY_OF_MONTH,
    FEAST,
    WEEKDAY,
    WEEKDAY_BEFORE,
    WEEKDAY_AFTER,
    WEEKDAY_OF_WEEK,
    MONTH_BEFORE,
    MONTH_AFTER,
    SEASON,
    SEASON_BEFORE,
    SEASON_AFTER,
    DAYS_AGO,
    WEEKS_AGO,
    MONTHS_AGO,
    YEARS_AGO,
    DAYS_LATER,
    DAYS_EARLIER,
    WEEKS_LATER,
    WEEKS_EARLIER,
    MONTHS_LATER,
    MONTHS_EARLIER,
    YEARS_LATER,
    YEARS_EARLIER,
    THIS_MONTH,
    THIS_YEAR,
    NOTHING
  }
}
