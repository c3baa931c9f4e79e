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
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/**
 * From where the words of a date are counted.
 *
 * @param today the day of publication or filing; absent where unknown
 * @param before the date that the text told before; today where it told none
 * @param fine the same without bare years
 * @param heading the year under which a chronology tells what follows; absent elsewhere
 * @param outlook where the sentence looks: ahead, and 'on Friday' is the next one
 */
record DateAnchor(
    @Nullable LocalDate today,
    @Nullable FuzzyDate before,
    @Nullable FuzzyDate fine,
    @Nullable Year heading,
    Outlook outlook) {

  private static final List<String> NUMBERS =
      List.of(
          "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final List<String> TENS = List.of("", "ten", "twenty", "thirty", "forty", "fifty");

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twenty-first",
          "twenty-second",
          "twenty-third",
          "twenty-fourth",
          "twenty-fifth",
          "twenty-sixth",
          "twenty-seventh",
          "twenty-eighth",
          "twenty-ninth",
          "thirtieth",
          "thirty-first");

  private static final int MONTHS_OF_A_SEASON = 3;

  /** Where the words name no day of the month. */
  private static final int NO_DAY = 0;

  /** Days; a quarter of a year ahead is nearer than three quarters back. */
  private static final int SOON = 95;

  /** An article may be dated a day before what it reports, in another time zone. */
  private static final int ZONES = 1;

  /** Where nothing has been told yet. */
  static DateAnchor of(@Nullable LocalDate today) {
    FuzzyDate day = today == null ? null : FuzzyDate.day(today);
    return new DateAnchor(today, day, day, null, Outlook.BACK);
  }

  /** The same for a sentence that looks there. */
  DateAnchor looking(Outlook there) {
    return new DateAnchor(today, before, fine, heading, there);
  }

  /** The same under the year of a chronology, or no longer under one. */
  DateAnchor under(@Nullable Year year) {
    return new DateAnchor(today, before, fine, year, outlook);
  }

  private boolean isAhead() {
    return outlook == Outlook.AHEAD;
  }

  /** The same after a date was told. */
  DateAnchor after(FuzzyDate date) {
    boolean bare = date.precision() == FuzzyDate.Precision.YEAR;
    return new DateAnchor(today, date, bare ? fine : date, heading, outlook);
  }

  /** What the words mean; absent where they mean no date, or one that cannot be known from here. */
  @Nullable FuzzyDate date(DateRule rule, MatchResult words) {
    try {
      int count = rule.count() == DateRule.AS_SAID ? number(words) : rule.count();
      return switch (rule.meaning()) {
        case NOTHING -> null;
        case DATE, HEADING -> calendarDate(words);
        case DAYS_LATER -> later(count);
        case DAYS_EARLIER -> later(-count);
        case WEEKS_LATER -> weeksLater(count);
        case WEEKS_EARLIER -> weeksLater(-count);
        case MONTHS_LATER -> monthsLater(count);
        case MONTHS_EARLIER -> monthsLater(-count);
        case YEARS_LATER -> yearsLater(count);
        case YEARS_EARLIER -> yearsLater(-count);
        case DATE_OF_TOLD_YEAR -> before == null ? null : dayOrMonth(words, year(before, count));
        case THIS_MONTH -> (isAhead() ? atPublication() : this).monthsLater(0);
        case THIS_YEAR -> (isAhead() ? atPublication() : this).yearsLater(0);
        default -> today == null ? null : counted(rule.meaning(), words, count, today);
      };
    } catch (DateTimeException e) {
      // 'May 31' exists, 'April 31' is a slip: no date then
      return null;
    }
  }

  /**
   * The words of a date with what they can mean of what is done and of what is still to be done.
   * Only where the sentence looks neither back nor ahead do they mean another day of one than of
   * the other.
   *
   * @param date what they mean in this sentence
   */
  DateExpression expression(Span span, FuzzyDate date, DateRule rule, MatchResult words) {
    if (today == null) {
      return new DateExpression(span, date);
    }
    FuzzyDate past = hasBegun(date, today) ? date : otherwise(Outlook.BACK, rule, words);
    FuzzyDate coming = isOver(date, today) ? otherwise(Outlook.AHEAD, rule, words) : date;
    return new DateExpression(
        span,
        date,
        past != null && hasBegun(past, today) ? past : null,
        coming == null || isOver(coming, today) ? null : coming);
  }

  private @Nullable FuzzyDate otherwise(Outlook there, DateRule rule, MatchResult words) {
    return outlook == Outlook.OPEN ? looking(there).date(rule, words) : null;
  }

  private static boolean hasBegun(FuzzyDate date, LocalDate today) {
    return !date.earliest().isAfter(today.plusDays(ZONES));
  }

  private static boolean isOver(FuzzyDate date, LocalDate today) {
    return date.latest().isBefore(today);
  }

  private FuzzyDate counted(
      DateRule.Meaning meaning, MatchResult words, int count, LocalDate from) {
    return switch (meaning) {
      case WEEKDAY ->
          FuzzyDate.day(
              from.with(
                  isAhead()
                      ? TemporalAdjusters.nextOrSame(weekday(words))
                      : TemporalAdjusters.previousOrSame(weekday(words))));
      case WEEKDAY_BEFORE ->
          FuzzyDate.day(from.with(TemporalAdjusters.previous(weekday(words))).minusWeeks(count));
      case WEEKDAY_AFTER ->
          FuzzyDate.day(from.with(TemporalAdjusters.next(weekday(words))).plusWeeks(count));
      case WEEKDAY_OF_WEEK ->
          FuzzyDate.day(
              from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .plusWeeks(count)
                  .with(TemporalAdjusters.nextOrSame(weekday(words))));
      case MONTH_BEFORE -> FuzzyDate.month(monthBefore(monthOf(words), from));
      case MONTH_AFTER -> FuzzyDate.month(monthAfter(monthOf(words), from));
      case SEASON -> season(count, from);
      case SEASON_BEFORE -> FuzzyDate.year(seasonOver(count, from));
      case SEASON_AFTER -> FuzzyDate.year(seasonBegun(count, from) + 1);
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

  private DateAnchor atPublication() {
    return of(today);
  }

  private @Nullable FuzzyDate weeksLater(int weeks) {
    return fine == null ? null : month(fine.earliest().plusWeeks(weeks));
  }

  /** A year alone has no month from which to count. */
  private @Nullable FuzzyDate monthsLater(int months) {
    return fine == null || fine.precision() == FuzzyDate.Precision.YEAR
        ? null
        : month(fine.earliest().plusMonths(months));
  }

  private @Nullable FuzzyDate yearsLater(int years) {
    return before == null ? null : FuzzyDate.year(year(before, years).getValue());
  }

  private static Year year(FuzzyDate date, int later) {
    return Year.from(date.earliest()).plusYears(later);
  }

  private static YearMonth monthBefore(Month month, LocalDate from) {
    YearMonth inThisYear = YearMonth.of(from.getYear(), month);
    return inThisYear.isBefore(YearMonth.from(from)) ? inThisYear : inThisYear.minusYears(1);
  }

  private static YearMonth monthAfter(Month month, LocalDate from) {
    YearMonth inThisYear = YearMonth.of(from.getYear(), month);
    return inThisYear.isAfter(YearMonth.from(from)) ? inThisYear : inThisYear.plusYears(1);
  }

  private FuzzyDate season(int firstMonth, LocalDate from) {
    return FuzzyDate.year(
        isAhead() ? seasonOver(firstMonth, from) + 1 : seasonBegun(firstMonth, from));
  }

  /** The year of the last season that had begun by a day. */
  private static int seasonBegun(int firstMonth, LocalDate day) {
    return day.getMonthValue() >= firstMonth ? day.getYear() : day.getYear() - 1;
  }

  /** The year of the last season that was over by a day. */
  private static int seasonOver(int firstMonth, LocalDate day) {
    return day.getMonthValue() >= firstMonth + MONTHS_OF_A_SEASON
        ? day.getYear()
        : day.getYear() - 1;
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
      return year == null ? shortYear(words) : FuzzyDate.year(Integer.parseInt(year));
    }
    if (year != null) {
      return dayOrMonth(words, Year.parse(year));
    }
    if (heading != null) {
      return dayOrMonth(words, heading);
    }
    return today == null ? null : dayOrMonth(words, nearestYear(month, words, today));
  }

  /** In '97, the last year of those digits. */
  private @Nullable FuzzyDate shortYear(MatchResult words) {
    String digits = group(words, "short");
    if (digits == null || today == null) {
      return null;
    }
    int back = Math.floorMod(today.getYear() - Integer.parseInt(digits), 100);
    return FuzzyDate.year(today.getYear() - back);
  }

  private static FuzzyDate dayOrMonth(MatchResult words, Year year) {
    YearMonth month = year.atMonth(monthOf(words));
    int day = day(words);
    return day == NO_DAY ? FuzzyDate.month(month) : FuzzyDate.day(month.atDay(day));
  }

  /**
   * The year in which such a day or month was last, or will be next. Where nothing tells of which
   * the sentence speaks it is the nearer one: news gives the year of what lies most of a year back.
   */
  private Year nearestYear(Month month, MatchResult words, LocalDate from) {
    int day = day(words);
    Year year = Year.from(from);
    LocalDate first = year.atMonth(month).atDay(1);
    if (isAhead()) {
      LocalDate last =
          day == NO_DAY ? first.with(TemporalAdjusters.lastDayOfMonth()) : first.plusDays(day - 1);
      return last.isBefore(from) ? year.plusYears(1) : year;
    }
    LocalDate inThisYear = first.plusDays(day == NO_DAY ? 0 : day - 1);
    boolean past = !inThisYear.isAfter(from.plusDays(ZONES));
    LocalDate next = past ? inThisYear.plusYears(1) : inThisYear;
    if (outlook == Outlook.OPEN && next.isBefore(from.plusDays(SOON))) {
      return Year.from(next);
    }
    return past ? year : year.minusYears(1);
  }

  private LocalDate nearest(MonthDay feast, LocalDate from) {
    LocalDate inThisYear = feast.atYear(from.getYear());
    if (isAhead()) {
      return inThisYear.isBefore(from) ? inThisYear.plusYears(1) : inThisYear;
    }
    return inThisYear.isAfter(from) ? inThisYear.minusYears(1) : inThisYear;
  }

  private LocalDate dayOfMonth(MatchResult words, LocalDate from) {
    int day = day(words);
    YearMonth month = YearMonth.from(from);
    if (isAhead()) {
      return (day < from.getDayOfMonth() ? month.plusMonths(1) : month).atDay(day);
    }
    return (day > from.getDayOfMonth() ? month.minusMonths(1) : month).atDay(day);
  }

  /** The day of the month, in digits or in words. */
  private static int day(MatchResult words) {
    String digits = group(words, "day");
    if (digits != null) {
      return Integer.parseInt(digits);
    }
    String ordinal = group(words, "ordinal");
    return ordinal == null ? NO_DAY : ORDINALS.indexOf(ordinal.toLowerCase(Locale.ROOT)) + 1;
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
