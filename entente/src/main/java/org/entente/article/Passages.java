package org.entente.article;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ontology.Span;

/**
 * Cuts a text into its sentences, by Unicode's rules with the abbreviations of English news. A
 * blank line always ends one, and so does the end of a line, except where the lines of a text are
 * merely wrapped.
 */
public final class Passages {

  private static final Pattern BLANK_LINES = Pattern.compile("\\R(?:[ \\t]*\\R)+");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  /** A paragraph is wrapped where its lines, but for the last, are about as long as a column. */
  private static final int SHORTEST_COLUMN = 45;

  private static final int LONGEST_COLUMN = 100;
  private static final int FEWEST_LINES = 3;

  private static final FilteredBreakIteratorBuilder ABBREVIATIONS = abbreviations();

  private Passages() {}

  private static FilteredBreakIteratorBuilder abbreviations() {
    FilteredBreakIteratorBuilder builder =
        FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
    for (String abbreviation : ArticleWords.lines("abbreviations.txt")) {
      builder.suppressBreakAfter(abbreviation);
    }
    for (char initial = 'A'; initial <= 'Z'; initial++) {
      builder.suppressBreakAfter(" " + initial + ".");
    }
    return builder;
  }

  /** The sentences of a text in order, each without the blanks around it. */
  public static List<Passage> split(String text) {
    List<Passage> passages = new ArrayList<>();
    // one iterator a call: they keep their place and cannot be shared between threads
    BreakIterator sentences =
        ABBREVIATIONS.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    Matcher blankLines = BLANK_LINES.matcher(text);
    int start = 0;
    while (blankLines.find()) {
      split(text.substring(start, blankLines.start()), start, sentences, passages);
      start = blankLines.end();
    }
    split(text.substring(start), start, sentences, passages);
    return passages;
  }

  private static void split(
      String paragraph, int offset, BreakIterator sentences, List<Passage> passages) {
    String even =
        isWrapped(paragraph) ? LINE_END.matcher(paragraph).replaceAll(Passages::blanks) : paragraph;
    sentences.setText(even);
    int start = sentences.first();
    for (int end = sentences.next();
        end != BreakIterator.DONE;
        start = end, end = sentences.next()) {
      add(paragraph, start, end, offset, passages);
    }
  }

  private static String blanks(java.util.regex.MatchResult lineEnd) {
    return " ".repeat(lineEnd.end() - lineEnd.start());
  }

  private static boolean isWrapped(String paragraph) {
    List<String> lines = Arrays.asList(LINE_END.split(paragraph));
    return lines.size() >= FEWEST_LINES
        && lines.subList(0, lines.size() - 1).stream()
            .allMatch(line -> line.length() >= SHORTEST_COLUMN && line.length() <= LONGEST_COLUMN);
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
