package org.entente.extraction.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.extraction.date.DateExpression.Role;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/** Finds what a text says of days, months and years. May be used by several threads at once. */
public final class DateFinder {

  private static final List<String> NUMBERS =
      List.of(
          "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final List<String> TENS = List.of("", "ten", "twenty", "thirty", "forty", "fifty");

  /** An article may be dated a day before what it reports, in another time zone. */
  private static final int ZONES = 1;

  /** 'GENEVA, May 3 (AP) - ': where and when a report was filed, which is its 'today'. */
  private static final Pattern PLACE = Pattern.compile("[\\s\\S]*\\p{L},\\s+");

  private static final Pattern FILED =
      Pattern.compile("[.,]?\\s*(?:\\([^)\\n]{2,40}\\)\\s*)?\\.?(?:-{1,2}|–|—)");

  private static final Pattern SINCE =
      Pattern.compile("[\\s\\S]*\\b(?:since|from)\\s+(?:\\w+\\s+)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNTIL =
      Pattern.compile("[\\s\\S]*\\b(?:until|till)\\s+(?:\\w+\\s+)?", Pattern.CASE_INSENSITIVE);
  private static final int LOOK_BACK = 24;

  private final List<DateRule> rules = DateRules.read();

  private record Match(DateRule rule, MatchResult words) {
    int length() {
      return words.end() - words.start();
    }
  }

  /**
   * The dates that a text tells, in order and without overlaps.
   *
   * @param published what 'today' means; absent where unknown, and then only full dates are found
   */
  public List<DateExpression> find(String text, @Nullable LocalDate published) {
    List<DateExpression> found = new ArrayList<>();
    LocalDate today = published;
    FuzzyDate before = null;
    for (Match match : matches(text)) {
      FuzzyDate date = date(match, today, before);
      if (date != null && isDateLine(match, text)) {
        today = date.earliest();
      } else if (date != null) {
        Span span = new Span(match.words.start(), match.words.end());
        found.add(new DateExpression(span, date, role(span, text)));
        before = date;
      }
    }
    return found;
  }

  /** Of matches that overlap the longest, then the first. */
  private List<Match> matches(String text) {
    List<Match> matches = new ArrayList<>();
    for (DateRule rule : rules) {
      rule.pattern().matcher(text).results().forEach(words -> matches.add(new Match(rule, words)));
    }
    matches.sort(
        Comparator.comparing(Match::length).reversed().thenComparing(m -> m.words.start()));
    NavigableMap<Integer, Match> kept = new TreeMap<>();
    for (Match match : matches) {
      var before = kept.lowerEntry(match.words.end());
      if (before == null || before.getValue().words.end() <= match.words.start()) {
        kept.put(match.words.start(), match);
      }
    }
    return List.copyOf(kept.values());
  }

  private static @Nullable FuzzyDate date(
      Match match, @Nullable LocalDate published, @Nullable FuzzyDate before) {
    try {
      MatchResult words = match.words;
      int count = match.rule.count() == DateRule.AS_SAID ? number(words) : match.rule.count();
      return switch (match.rule.meaning()) {
        case NOTHING -> null;
        case DATE -> calendarDate(words, published);
        case DAYS_LATER -> later(before, count);
        case DAYS_EARLIER -> later(before, -count);
        case WEEKDAY ->
            published == null
                ? null
                : FuzzyDate.day(published.with(TemporalAdjusters.previousOrSame(weekday(words))));
        case WEEKDAY_BEFORE ->
            published == null
                ? null
                : FuzzyDate.day(published.with(TemporalAdjusters.previous(weekday(words))));
        case WEEKDAY_AFTER ->
            published == null
                ? null
                : FuzzyDate.day(published.with(TemporalAdjusters.next(weekday(words))));
        case DAYS_AGO -> published == null ? null : FuzzyDate.day(published.minusDays(count));
        case WEEKS_AGO ->
            published == null ? null : FuzzyDate.month(YearMonth.from(published.minusWeeks(count)));
        case MONTHS_AGO ->
            published == null
                ? null
                : FuzzyDate.month(YearMonth.from(published).minusMonths(count));
        case YEARS_AGO -> published == null ? null : FuzzyDate.year(published.getYear() - count);
      };
    } catch (DateTimeException e) {
      // 'May 31' exists, 'April 31' is a slip: no date then
      return null;
    }
  }

  private static @Nullable FuzzyDate later(@Nullable FuzzyDate before, int days) {
    return before == null || before.precision() != FuzzyDate.Precision.DAY
        ? null
        : FuzzyDate.day(before.earliest().plusDays(days));
  }

  private static @Nullable FuzzyDate calendarDate(
      MatchResult words, @Nullable LocalDate published) {
    String year = group(words, "year");
    Month month = month(words);
    String day = group(words, "day");
    if (month == null) {
      return year == null ? null : FuzzyDate.year(Integer.parseInt(year));
    }
    Year certain;
    if (year != null) {
      certain = Year.parse(year);
    } else if (published != null) {
      certain = lastYearOf(month, day, published);
    } else {
      return null;
    }
    return day == null
        ? FuzzyDate.month(certain.atMonth(month))
        : FuzzyDate.day(certain.atMonth(month).atDay(Integer.parseInt(day)));
  }

  /** The year in which such a day or month was last. */
  private static Year lastYearOf(Month month, @Nullable String day, LocalDate published) {
    Year year = Year.from(published);
    LocalDate inThisYear =
        year.atMonth(month).atDay(1).plusDays(day == null ? 0 : Integer.parseInt(day) - 1);
    return inThisYear.isAfter(published.plusDays(ZONES)) ? year.minusYears(1) : year;
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

  private static @Nullable String group(MatchResult words, String name) {
    return words.namedGroups().containsKey(name) ? words.group(name) : null;
  }

  private static boolean isDateLine(Match match, String text) {
    return match.words.namedGroups().containsKey("day")
        && group(match.words, "year") == null
        && PLACE.matcher(before(match.words.start(), text)).matches()
        && FILED.matcher(text).region(match.words.end(), text.length()).lookingAt();
  }

  private static String before(int at, String text) {
    return text.substring(Math.max(0, at - LOOK_BACK), at);
  }

  private static Role role(Span span, String text) {
    String until = before(span.start(), text);
    String head = span.of(text).toLowerCase(Locale.ROOT);
    if (head.startsWith("since ") || head.startsWith("from ") || SINCE.matcher(until).matches()) {
      return Role.SINCE;
    }
    return head.startsWith("until ") || head.startsWith("till ") || UNTIL.matcher(until).matches()
        ? Role.UNTIL
        : Role.ON;
  }
}
