package org.entente.extraction.date;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/** Finds what a text says of days, months and years. May be used by several threads at once. */
public final class DateFinder {

  /** 'GENEVA, May 3 (AP) - ': where and when a report was filed, which is its 'today'. */
  private static final Pattern PLACE = Pattern.compile("[\\s\\S]*\\p{L},\\s+");

  private static final Pattern FILED =
      Pattern.compile("[.,]?\\s*(?:\\([^)\\n]{2,40}\\)\\s*)?\\.?(?:-{1,2}|–|—)(?!\\d)");

  private static final int LOOK_BACK = 24;

  private static final Pattern SINCE = Pattern.compile("since\\b", Pattern.CASE_INSENSITIVE);

  /** What may stand before a date with which a sentence begins. */
  private static final Pattern OPENING =
      Pattern.compile(
          "[\\s'\"‘“(]*(?:(?:and|but|then|on|by|early|late)\\s+){0,2}", Pattern.CASE_INSENSITIVE);

  private final DateRules rules = DateRules.bundled();

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
    DateAnchor anchor = DateAnchor.of(published);
    Surrounding surrounding = new Surrounding(text);
    int endOfLine = 0;
    for (Match match : matches(text)) {
      if (match.words.start() > endOfLine) {
        anchor = anchor.under(null);
      }
      anchor = anchor.looking(outlook(match, surrounding));
      FuzzyDate date = anchor.date(match.rule, match.words);
      if (date != null && isDateLine(match, text)) {
        anchor = DateAnchor.of(date.earliest());
      } else if (date != null) {
        Span span = new Span(match.words.start(), match.words.end());
        found.add(anchor.expression(span, date, match.rule, match.words));
        anchor = anchor.after(date);
        if (match.rule.meaning() == DateRule.Meaning.HEADING) {
          anchor = anchor.under(Year.from(date.earliest()));
          endOfLine = endOfLine(match.words.end(), text);
        }
      }
    }
    return found;
  }

  /** Of matches that overlap the longest, then the first. */
  private List<Match> matches(String text) {
    List<Match> matches = new ArrayList<>();
    for (DateRule rule : rules.rules()) {
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

  private static boolean isDateLine(Match match, String text) {
    return match.words.namedGroups().containsKey("day")
        && DateAnchor.group(match.words, "year") == null
        && PLACE.matcher(before(match.words.start(), text)).matches()
        && FILED.matcher(text).region(match.words.end(), text.length()).lookingAt();
  }

  private Outlook outlook(Match match, Surrounding surrounding) {
    if (SINCE.matcher(match.words.group()).lookingAt()) {
      return Outlook.BACK;
    }
    String before = surrounding.before(match.words.start());
    String behind = surrounding.behind(match.words.end());
    boolean ahead =
        OPENING.matcher(before).matches() ? rules.opensAhead(behind) : rules.isAhead(before);
    if (ahead) {
      return Outlook.AHEAD;
    }
    return rules.looksBack(before) || rules.looksBack(behind) ? Outlook.BACK : Outlook.OPEN;
  }

  private static int endOfLine(int from, String text) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static String before(int at, String text) {
    return text.substring(Math.max(0, at - LOOK_BACK), at);
  }
}
