package org.entente.article;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The column in which a text is set: tells paragraphs whose lines are merely wrapped from lines
 * that each stand for themselves.
 *
 * @param width how many characters its longest line has; 0 where no paragraph shows it
 */
record Column(int width) {

  private static final int SHORTEST = 45;
  private static final int LONGEST = 100;

  /** From so many lines on a paragraph shows by itself that it is wrapped. */
  private static final int ENOUGH_LINES = 3;

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[.!?:;][\"'”’)]*\\s*$");
  private static final Pattern GOES_ON = Pattern.compile("^[\\p{Ll}\\d].*");

  /** The column of a text of these paragraphs. */
  static Column of(List<String> paragraphs) {
    return new Column(
        paragraphs.stream()
            .map(Column::lines)
            .filter(lines -> lines.size() >= ENOUGH_LINES && isSet(lines))
            .flatMap(List::stream)
            .mapToInt(String::length)
            .max()
            .orElse(0));
  }

  /**
   * Whether the lines of a paragraph are wrapped, so that a sentence goes on from one to the next.
   */
  boolean wraps(String paragraph) {
    List<String> lines = lines(paragraph);
    if (lines.size() < 2 || !isSet(lines)) {
      return false;
    }
    return lines.size() >= ENOUGH_LINES || wraps(lines.getFirst(), lines.getLast());
  }

  /** Whether this is a paragraph whose first line breaks off within a sentence. */
  boolean breaksOff(String paragraph) {
    return wraps(paragraph) && GOES_ON.matcher(lines(paragraph).get(1)).matches();
  }

  /**
   * Two lines may be a headline and its text. They are wrapped where the second would not have
   * found room in the first and is no wider than the column, and either other paragraphs have this
   * width or the second goes on with the sentence of the first.
   */
  private boolean wraps(String first, String second) {
    int room = first.length() + 1 + second.split(" ", 2)[0].length();
    boolean asWide = first.length() <= width && width < room;
    boolean goesOn = GOES_ON.matcher(second).matches() && !ENDS_A_SENTENCE.matcher(first).matches();
    return second.length() < room && (asWide || goesOn);
  }

  /** Whether all lines but the last are about as long as those of a column. */
  private static boolean isSet(List<String> lines) {
    return lines.subList(0, lines.size() - 1).stream()
        .allMatch(line -> line.length() >= SHORTEST && line.length() <= LONGEST);
  }

  private static List<String> lines(String paragraph) {
    return Arrays.asList(LINE_END.split(paragraph));
  }
}
