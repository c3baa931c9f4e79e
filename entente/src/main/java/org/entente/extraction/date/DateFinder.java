package org.entente.extraction.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/** Finds what a text says of days, months and years. May be used by several threads at once. */
public final class DateFinder {

  /** 'GENEVA, May 3 (AP) - ': where and when a report was filed, which is its 'today'. */
  private static final Pattern PLACE = Pattern.compile("[\\s\\S]*\\p{L},\\s+");

  private static final Pattern FILED =
      Pattern.compile("[.,]?\\s*(?:\\([^)\\n]{2,40}\\)\\s*)?\\.?(?:-{1,2}|–|—)");

  private static final int LOOK_BACK = 24;

  private static final Pattern SENTENCE_END =
      Pattern.compile("([\\s\\S]*(?:\\n|[.!?:;]['\"’”)]*\\s))[\\s\\S]*");
  private static final int SENTENCE = 300;

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
    for (Match match : matches(text)) {
      anchor = anchor.looking(rules.isAhead(sentenceBefore(match.words.start(), text)));
      FuzzyDate date = anchor.date(match.rule, match.words);
      if (date != null && isDateLine(match, text)) {
        anchor = DateAnchor.of(date.earliest());
      } else if (date != null) {
        Span span = new Span(match.words.start(), match.words.end());
        found.add(new DateExpression(span, date));
        anchor = anchor.after(date);
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

  /** What its sentence says before the date. */
  private static String sentenceBefore(int at, String text) {
    String before = text.substring(Math.max(0, at - SENTENCE), at);
    Matcher end = SENTENCE_END.matcher(before);
    return end.matches() ? before.substring(end.end(1)) : before;
  }

  private static String before(int at, String text) {
    return text.substring(Math.max(0, at - LOOK_BACK), at);
  }
}
