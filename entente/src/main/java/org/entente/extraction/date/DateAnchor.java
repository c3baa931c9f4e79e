package org.entente.extraction.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * From where the words of a date are counted.
 *
 * @param today the day of publication or filing; absent where unknown
 * @param before the date that the text told before; today where it told none
 * @param fine the same without bare years
 * @param ahead whether the sentence looks ahead, so that 'on Friday' is the next one
 */
record DateAnchor(
    @Nullable LocalDate today,
    @Nullable FuzzyDate before,
    @Nullable FuzzyDate fine,
    boolean ahead) {

  private static final List<String> NUMBERS =
      List.of(
          "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final List<String> TENS = List.of("", "ten", "twenty", "thirty", "forty", "fifty");

  /** An article may be dated a day before what it reports, in another time zone. */
  private static final int ZONES = 1;

  /** Where nothing has been told yet. */
  static DateAnchor of(@Nullable LocalDate today) {
    FuzzyDate day = today == null ? null : FuzzyDate.day(today);
    return new DateAnchor(today, day, day, false);
  }

  /** The same for a sentence that looks ahead or does not. */
  DateAnchor looking(boolean isAhead) {
    return new DateAnchor(today, before, fine, isAhead);
  }

  /** The same after a date was told. */
  DateAnchor after(FuzzyDate date) {
    boolean bare = date.precision() == FuzzyDate.Precision.YEAR;
    return new DateAnchor(today, date, bare ? fine : date, ahead);
  }

  /** What the words mean; absent where they mean no date, or one that cannot be known from here. */
  @Nullable FuzzyDate date(DateRule rule, MatchResult words) {
    try {
      int count = rule.count() == DateRule.AS_SAID ? number(words) : rule.count();
      return switch (rule.meaning()) {
        case NOTHING -> null;
        case DATE -> calendarDate(words);
        case DAYS_LATER -> later(count);
        case DAYS_EARLIER -> later(-count);
        case WEEKS_EARLIER -> fine == null ? null : month(fine.earliest().minusWeeks(count));
        case MONTHS_EARLIER -> fine == null ? null : month(fine.earliest().minusMonths(count));
        case YEARS_EARLIER ->
            before == null ? null : FuzzyDate.year(before.earliest().getYear() - count);
        default -> today == null ? null : counted(rule.meaning(), words, count, today);
      };
    } catch (DateTimeException e) {
      // 'May 31' exists, 'April 31' is a slip: no date then
      return null;
    }
  }

  private FuzzyDate counted(
      DateRule.Meaning meaning, MatchResult words, int count, LocalDate from) {
    return switch (meaning) {
      case WEEKDAY ->
          FuzzyDate.day(
              from.with(
                  ahead
                      ? TemporalAdjusters.nextOrSame(weekday(words))
                      : TemporalAdjusters.previousOrSame(weekday(words))));
      case WEEKDAY_BEFORE -> FuzzyDate.day(from.with(TemporalAdjusters.previous(weekday(words))));
      case WEEKDAY_AFTER -> FuzzyDate.day(from.with(TemporalAdjusters.next(weekday(words))));
      case DATE_OF_YEAR -> dayOrMonth(words, Year.from(from).plusYears(count));
      case DAY_OF_MONTH -> FuzzyDate.day(dayOfMonth(words, from));
      case FEAST -> FuzzyDate.day(nearest(MonthDay.of(count / 100, count % 100), from));
      case DAYS_AGO -> FuzzyDate.day(from.minusDays(count));
      case WEEKS_AGO -> month(from.minusWeeks(count));
      case MONTHS_AGO -> month(from.minusMonths(count));
      case YEARS_AGO -> FuzzyDate.year(from.getYear() - count);
      default -> throw new IllegalArgumentException("Not counted from a day: " + meaning);
    };
  }

  private static FuzzyDate month(LocalDate day) {
    return FuzzyDate.month(YearMonth.from(day));
  }

  private @Nullable FuzzyDate later(int days) {
    return fine == null || fine.precision() != FuzzyDate.Precision.DAY
        ? null
        : FuzzyDate.day(fine.earliest().plusDays(days));
  }

  private @Nullable FuzzyDate calendarDate(MatchResult words) {
    String year = group(words, "year");
    Month month = month(words);
    if (month == null) {
      return year == null ? null : FuzzyDate.year(Integer.parseInt(year));
    }
    if (year != null) {
      return dayOrMonth(words, Year.parse(year));
    }
    return today == null ? null : dayOrMonth(words, nearestYear(month, words, today));
  }

  private static FuzzyDate dayOrMonth(MatchResult words, Year year) {
    YearMonth month = year.atMonth(monthOf(words));
    String day = group(words, "day");
    return day == null ? FuzzyDate.month(month) : FuzzyDate.day(month.atDay(Integer.parseInt(day)));
  }

  /** The year in which such a day or month was last, or will be next. */
  private Year nearestYear(Month month, MatchResult words, LocalDate from) {
    String day = group(words, "day");
    Year year = Year.from(from);
    LocalDate first = year.atMonth(month).atDay(1);
    if (ahead) {
      LocalDate last =
          day == null
              ? first.with(TemporalAdjusters.lastDayOfMonth())
              : first.plusDays(Integer.parseInt(day) - 1);
      return last.isBefore(from) ? year.plusYears(1) : year;
    }
    LocalDate inThisYear = first.plusDays(day == null ? 0 : Integer.parseInt(day) - 1);
    return inThisYear.isAfter(from.plusDays(ZONES)) ? year.minusYears(1) : year;
  }

  private LocalDate nearest(MonthDay feast, LocalDate from) {
    LocalDate inThisYear = feast.atYear(from.getYear());
    if (ahead) {
      return inThisYear.isBefore(from) ? inThisYear.plusYears(1) : inThisYear;
    }
    return inThisYear.isAfter(from) ? inThisYear.minusYears(1) : inThisYear;
  }

  private LocalDate dayOfMonth(MatchResult words, LocalDate from) {
    int day = Integer.parseInt(String.valueOf(group(words, "day")));
    YearMonth month = YearMonth.from(from);
    if (ahead) {
      return (day < from.getDayOfMonth() ? month.plusMonths(1) : month).atDay(day);
    }
    return (day > from.getDayOfMonth() ? month.minusMonths(1) : month).atDay(day);
  }

  private static Month monthOf(MatchResult words) {
    Month month = month(words);
    if (month == null) {
      throw new DateTimeException("No month: " + words.group());
    }
    return month;
  }

  private static @Nullable Month month(MatchResult words) {
    String number = group(words, "monthNumber");
    if (number != null) {
      return Month.of(Integer.parseInt(number));
    }
    String name = group(words, "month");
    return name == null
        ? null
        : Arrays.stream(Month.values())
            .filter(month -> month.name().startsWith(beginning(name)))
            .findFirst()
            .orElse(null);
  }

  private static DayOfWeek weekday(MatchResult words) {
    String name = String.valueOf(group(words, "weekday"));
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().startsWith(beginning(name)))
        .findFirst()
        .orElseThrow(() -> new DateTimeException("No day of the week: " + name));
  }

  private static String beginning(String name) {
    return name.substring(0, 3).toUpperCase(Locale.ROOT);
  }

  private static int number(MatchResult words) {
    String said = String.valueOf(group(words, "number")).toLowerCase(Locale.ROOT);
    if (Character.isDigit(said.charAt(0))) {
      return Integer.parseInt(said);
    }
    return Math.max(
        Math.max(NUMBERS.indexOf(said), TENS.indexOf(said) * 10), said.startsWith("a") ? 1 : 0);
  }

  static @Nullable String group(MatchResult words, String name) {
    return words.namedGroups().containsKey(name) ? words.group(name) : null;
  }
}
