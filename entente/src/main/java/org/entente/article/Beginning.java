package org.entente.article;

/**
 * As much of a text as is read of one article: time and memory have bounds, and what is longer is a
 * file of many articles more often than one.
 *
 * @param text the text, or its beginning up to a blank
 * @param unread how many characters (Unicode code points) after it were left out; 0 where it is all
 */
public record Beginning(String text, int unread) {

  /** What one article may have, in Java's characters. */
  public static final int MOST_CHARACTERS = 2_000_000;

  /** How far back a blank is looked for, so that no word is cut in two. */
  private static final int LONGEST_WORD = 1_000;

  /** The beginning of a text. */
  public static Beginning of(String whole) {
    if (whole.length() <= MOST_CHARACTERS) {
      return new Beginning(whole, 0);
    }
    int end = end(whole);
    return new Beginning(whole.substring(0, end), whole.codePointCount(end, whole.length()));
  }

  private static int end(String whole) {
    for (int end = MOST_CHARACTERS; end > MOST_CHARACTERS - LONGEST_WORD; end--) {
      if (Character.isWhitespace(whole.charAt(end))) {
        return end;
      }
    }
    return Character.isLowSurrogate(whole.charAt(MOST_CHARACTERS))
        ? MOST_CHARACTERS - 1
        : MOST_CHARACTERS;
  }
}
