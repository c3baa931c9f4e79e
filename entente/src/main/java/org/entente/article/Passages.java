package org.entente.article;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ontology.Span;

/**
 * Cuts a text into its sentences, by Unicode's rules with the abbreviations of English news. A
 * blank line always ends one, and so does the end of a line, except where the lines of a text are
 * merely wrapped.
 */
public final class Passages {

  /** Without a repeated group, for which Java's matcher needs more stack with every blank line. */
  private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*\\R\\s*");

  private static final Pattern LINE_END = Pattern.compile("\\R");

  /** Longer than any abbreviation. */
  private static final int LONGEST_WORD = 100;

  private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("^\\P{L}+");

  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(ArticleWords.lines("abbreviations.txt"));

  /** Of a name: 'Mark A. Milley'. */
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

  /** Of a state or an hour: 'U.S.', 'p.m.'. Unlike the others these may also end a sentence. */
  private static final Pattern LETTERS_WITH_STOPS = Pattern.compile("(?:\\p{L}\\.){2,}");

  /** With one of these capitalised after such letters, a sentence begins. */
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "In",
          "On",
          "At",
          "But",
          "And",
          "Its",
          "His",
          "Her",
          "Their",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "However",
          "Meanwhile");

  private Passages() {}

  /** The sentences of a text in order, each without the blanks around it. */
  public static List<Passage> split(String text) {
    List<Passage> passages = new ArrayList<>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
    List<Span> paragraphs = paragraphs(text);
    Column column = Column.of(paragraphs.stream().map(each -> each.of(text)).toList());
    for (Span paragraph : paragraphs) {
      split(paragraph.of(text), paragraph.start(), column, sentences, passages);
    }
    return passages;
  }

  /** What stands between blank lines. */
  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    Matcher blankLines = BLANK_LINES.matcher(text);
    int start = 0;
    while (blankLines.find()) {
      if (blankLines.start() > start) {
        paragraphs.add(new Span(start, blankLines.start()));
      }
      start = blankLines.end();
    }
    if (text.length() > start) {
      paragraphs.add(new Span(start, text.length()));
    }
    return paragraphs;
  }

  private static void split(
      String paragraph,
      int offset,
      Column column,
      BreakIterator sentences,
      List<Passage> passages) {
    String even =
        column.wraps(paragraph)
            ? LINE_END.matcher(paragraph).replaceAll(Passages::blanks)
            : paragraph;
    sentences.setText(even);
    int start = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      if (end == even.length() || endsSentence(even, start, end)) {
        add(paragraph, start, end, offset, passages);
        start = end;
      }
    }
  }

  private static boolean endsSentence(String text, int start, int end) {
    if (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r') {
      return true;
    }
    String last = lastWord(text, start, end);
    if (LETTERS_WITH_STOPS.matcher(last).matches()) {
      return OPENERS.contains(
          text.substring(end, Math.min(text.length(), end + 12)).split("\\P{L}", 2)[0]);
    }
    return !ABBREVIATIONS.contains(last) && !INITIAL.matcher(last).matches();
  }

  /** Looks back no further than it must, since a sentence may go on for a whole article. */
  private static String lastWord(String text, int start, int end) {
    int to = end;
    while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    int from = to;
    while (from > Math.max(start, to - LONGEST_WORD) && text.charAt(from - 1) != ' ') {
      from--;
    }
    return OTHER_THAN_LETTERS.matcher(text.substring(from, to)).replaceFirst("");
  }

  private static String blanks(java.util.regex.MatchResult lineEnd) {
    return " ".repeat(lineEnd.end() - lineEnd.start());
  }

  private static void add(
      String paragraph, int start, int end, int offset, List<Passage> passages) {
    while (start < end && isBlank(paragraph.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(paragraph.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      Span span = new Span(offset + start, offset + end);
      passages.add(new Passage(span, paragraph.substring(start, end), Passage.Kind.BODY));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}
