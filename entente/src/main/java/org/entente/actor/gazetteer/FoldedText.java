package org.entente.actor.gazetteer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import org.entente.ontology.Span;

/**
 * A text without what does not tell names apart: accents, case, hyphens, runs of blanks, characters
 * of no width. Keeps where each of its characters stood.
 */
public final class FoldedText {

  /** Letters that Unicode does not decompose. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'Ł', "l"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'Ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'Đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'Æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ə', "e"),
          Map.entry((int) 'Ə', "e"));

  private final String original;
  private final StringBuilder folded;
  private int[] starts;
  private int[] ends;

  private FoldedText(String original) {
    this.original = original;
    this.folded = new StringBuilder(original.length());
    this.starts = new int[original.length() + 8];
    this.ends = new int[original.length() + 8];
  }

  public static FoldedText of(String original) {
    FoldedText text = new FoldedText(original);
    for (int at = 0; at < original.length(); ) {
      int letter = original.codePointAt(at);
      int next = at + Character.charCount(letter);
      text.fold(letter, at, next);
      at = next;
    }
    return text;
  }

  /** The folded form of a name, to be looked up. */
  public static String fold(String name) {
    return of(name).folded().strip();
  }

  /** A text without the characters that nobody sees: of no width, and marks of direction. */
  static String visible(String text) {
    return text.codePoints().allMatch(letter -> Character.getType(letter) != Character.FORMAT)
        ? text
        : text.codePoints()
            .filter(letter -> Character.getType(letter) != Character.FORMAT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private void fold(int letter, int start, int end) {
    if (letter < 128) {
      if (letter >= 'A' && letter <= 'Z') {
        append((char) (letter + 32), start, end);
      } else if (letter == '-' || letter == '_' || letter <= ' ') {
        blank(start, end);
      } else {
        append(letter == '`' ? '\'' : (char) letter, start, end);
      }
      return;
    }
    switch (Character.getType(letter)) {
      case Character.FORMAT, Character.NON_SPACING_MARK -> {}
      case Character.DASH_PUNCTUATION, Character.SPACE_SEPARATOR, Character.CONTROL ->
          blank(start, end);
      default -> foldOther(letter, start, end);
    }
  }

  private void foldOther(int letter, int start, int end) {
    if (letter == '’' || letter == '‘' || letter == 'ʼ' || letter == 'ʻ' || letter == '´') {
      append('\'', start, end);
      return;
    }
    String known = LETTERS.get(letter);
    String plain =
        known != null
            ? known
            : Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        append(Character.toLowerCase(c), start, end);
      }
    }
  }

  private void blank(int start, int end) {
    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      append(' ', start, end);
    }
  }

  private void append(char letter, int start, int end) {
    int at = folded.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    folded.append(letter);
    starts[at] = start;
    ends[at] = end;
  }

  /** The text as it was. */
  public String original() {
    return original;
  }

  public String folded() {
    return folded.toString();
  }

  /** Where these folded characters stood. */
  public Span span(int begin, int end) {
    return new Span(starts[begin], ends[end - 1]);
  }

  /** Whether no word runs on across these borders of the folded text. */
  public boolean isWhole(int begin, int end) {
    return (begin == 0 || !Character.isLetterOrDigit(folded.charAt(begin - 1)))
        && (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end)));
  }
}
