package org.entente.actor.mention;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ontology.Span;

/**
 * The words next to a name.
 *
 * @param before the word just before it, empty where punctuation or nothing stands there
 * @param after the word just after it, likewise
 * @param beforeOpensSentence whether the word before is the first of its sentence
 * @param followsOffice whether the words before are an office ('Secretary of State')
 */
record Surroundings(
    String before, String after, boolean beforeOpensSentence, boolean followsOffice) {

  /** 'Secretary of State Baker': an office of several words before a surname. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:Secretary|Minister) (?:of|for) (?:the )?(?:\\p{Lu}[\\p{L}-]+,? (?:and )?){1,5}");

  /** Characters; no office is longer. */
  private static final int OFFICE_LENGTH = 60;

  /**
   * Those of a name in a text.
   *
   * @param titles in lower case; what stands before the name belongs to it across a full stop only
   *     where it is one of them or an initial ('Gen. Powell', but 'Russia attacked Iraq. Biden')
   */
  static Surroundings of(Span span, String text, Set<String> titles) {
    int end = span.start();
    while (end > 0 && isJoint(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    // 'Gen. Powell': the full stop of an abbreviated title belongs to it
    if (start == end && end > 1 && text.charAt(end - 1) == '.' && end < span.start()) {
      start = end - 1;
      while (start > 0 && isWord(text.charAt(start - 1))) {
        start--;
      }
      String word = text.substring(start, end - 1);
      if (word.length() == 1 || titles.contains(word.toLowerCase(Locale.ROOT))) {
        return new Surroundings(word, after(span, text), opensSentence(start, text), false);
      }
      start = end;
    }
    return new Surroundings(
        text.substring(start, end),
        after(span, text),
        opensSentence(start, text),
        followsOffice(span.start(), text));
  }

  private static boolean followsOffice(int start, String text) {
    Matcher office = OFFICE.matcher(text.substring(Math.max(0, start - OFFICE_LENGTH), start));
    int end = -1;
    while (office.find()) {
      end = office.end();
    }
    return end == Math.min(start, OFFICE_LENGTH);
  }

  private static String after(Span span, String text) {
    int start = span.end();
    if (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return start == span.end() ? "" : text.substring(start, end);
  }

  private static boolean opensSentence(int start, String text) {
    int at = start - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || "\"'“‘(".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at < 0 || ".!?:;\n—–".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isJoint(char c) {
    return c == ' ' || c == '-' || c == '\u00a0';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '’' || c == '\'';
  }

  String beforeLower() {
    return before.toLowerCase(Locale.ROOT);
  }

  boolean beforeIsCapitalised() {
    return !before.isEmpty() && Character.isUpperCase(before.charAt(0));
  }

  boolean afterIsCapitalised() {
    return !after.isEmpty() && Character.isUpperCase(after.charAt(0));
  }
}
