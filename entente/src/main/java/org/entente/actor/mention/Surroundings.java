package org.entente.actor.mention;

import java.util.Locale;
import org.entente.ontology.Span;

/**
 * The words next to a name.
 *
 * @param before the word just before it, empty where punctuation or nothing stands there
 * @param after the word just after it, likewise
 * @param beforeOpensSentence whether the word before is the first of its sentence
 */
record Surroundings(String before, String after, boolean beforeOpensSentence) {

  static Surroundings of(Span span, String text) {
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
      if (end - 1 - start > 5) {
        start = end;
      } else {
        return new Surroundings(
            text.substring(start, end - 1), after(span, text), opensSentence(start, text));
      }
    }
    return new Surroundings(
        text.substring(start, end), after(span, text), opensSentence(start, text));
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
