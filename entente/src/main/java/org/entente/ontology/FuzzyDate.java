package org.entente.ontology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as it is known: a day, a month or a year. It stands for some day between {@link
 * #earliest()} and {@link #latest()}, both inclusive.
 *
 * @param earliest the first day that it may mean
 * @param precision how much of it is known; {@code earliest} is the first day of that unit
 */
public record FuzzyDate(LocalDate earliest, Precision precision) implements Comparable<FuzzyDate> {

  /** How much of a date is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public FuzzyDate {
    boolean aligned =
        switch (precision) {
          case DAY -> true;
          case MONTH -> earliest.getDayOfMonth() == 1;
          case YEAR -> earliest.getDayOfYear() == 1;
        };
    if (!aligned) {
      throw new IllegalArgumentException(
          "%s does not begin a %s.".formatted(earliest, precision.name().toLowerCase()));
    }
  }

  public static FuzzyDate day(LocalDate day) {
    return new FuzzyDate(day, Precision.DAY);
  }

  public static FuzzyDate month(YearMonth month) {
    return new FuzzyDate(month.atDay(1), Precision.MONTH);
  }

  public static FuzzyDate year(int year) {
    return new FuzzyDate(LocalDate.of(year, 1, 1), Precision.YEAR);
  }

  /**
   * Reads {@code 2022}, {@code 2022-01} or {@code 2022-01-05}.
   *
   * @throws IllegalArgumentException if the text is none of these or names no day of the calendar
   */
  public static FuzzyDate parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'%s' is no date: write 2022, 2022-01 or 2022-01-05.".formatted(text));
    }
    try {
      Year year = Year.of(Integer.parseInt(matcher.group(1)));
      if (year.getValue() == 0) {
        throw new IllegalArgumentException("There is no year 0000 in '%s'.".formatted(text));
      }
      if (matcher.group(2) == null) {
        return year(year.getValue());
      }
      YearMonth month = year.atMonth(Integer.parseInt(matcher.group(2)));
      return matcher.group(3) == null
          ? month(month)
          : day(month.atDay(Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'%s' is no day of the calendar.".formatted(text), e);
    }
  }

  /** The last day that it may mean. */
  public LocalDate latest() {
    return switch (precision) {
      case DAY -> earliest;
      case MONTH -> YearMonth.from(earliest).atEndOfMonth();
      case YEAR -> Year.from(earliest).atMonth(12).atEndOfMonth();
    };
  }

  /** Orders by first possible day; of equal ones the more precise comes first. */
  @Override
  public int compareTo(FuzzyDate other) {
    int byDay = earliest.compareTo(other.earliest);
    return byDay != 0 ? byDay : precision.compareTo(other.precision);
  }

  @Override
  public String toString() {
    return switch (precision) {
      case DAY -> earliest.toString();
      case MONTH -> YearMonth.from(earliest).toString();
      case YEAR -> "%04d".formatted(earliest.getYear());
    };
  }
}
