package org.entente.actor.mention;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ontology.Span;

/**
 * The words next to a name.
 *
 * @param before the word just before it and its initials, empty where punctuation or nothing stands
 *     there
 * @param initials the initials before it in their order: 'PW' before 'Botha' in 'P. W. Botha'
 * @param after the word just after it, likewise
 * @param beforeOpensSentence whether the word before is the first of its sentence
 * @param followsOffice whether the words before are an office ('Secretary of State')
 */
record Surroundings(
    String before,
    String initials,
    String after,
    boolean beforeOpensSentence,
    boolean followsOffice) {

  /** 'Secretary of State Baker': an office of several words before a surname. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:Secretary|Minister) (?:of|for) (?:the )?(?:\\p{Lu}[\\p{L}-]+,? (?:and )?){1,5}");

  /** 'Germany's Scholz': whose the bearer of the name is, and no name of the bearer. */
  private static final Pattern POSSESSIVE = Pattern.compile(".*(?:['’]s|s['’])");

  /** Characters; no office is longer. */
  private static final int OFFICE_LENGTH = 60;

  /** Nobody has more; a line of single letters is no name, and is not gone through for each. */
  private static final int MOST_INITIALS = 5;

  /** Where a word stands; both are the same where there is none. */
  private record Word(int start, int end) {

    String of(String text) {
      return text.substring(start, end);
    }
  }

  /**
   * Those of a name in a text.
   *
   * @param titles in lower case; what stands before the name belongs to it across a full stop only
   *     where it is one of them or an initial ('Gen. Powell', but 'Russia attacked Iraq. Biden')
   */
  static Surroundings of(Span span, String text, Set<String> titles) {
    StringBuilder initials = new StringBuilder();
    int named = span.start();
    Word before = wordBefore(named, text, titles, false);
    while (initials.length() < MOST_INITIALS && isInitial(before, text)) {
      initials.insert(0, before.of(text));
      named = before.start();
      before = wordBefore(named, text, titles, true);
    }
    return new Surroundings(
        before.of(text),
        initials.toString(),
        after(span, text),
        opensSentence(before.start(), text),
        followsOffice(named, text));
  }

  /**
   * The word before a place; it has no characters where punctuation stands there.
   *
   * @param afterInitial whether an initial begins at the place, which may adjoin another: 'P.W.'
   */
  private static Word wordBefore(int place, String text, Set<String> titles, boolean afterInitial) {
    int end = place;
    while (end > 0 && isJoint(text.charAt(end - 1))) {
      end--;
    }
    int start = startOfWord(end, text);
    // 'Gen. Powell': the full stop of an abbreviated title belongs to it
    if (start == end && end > 1 && text.charAt(end - 1) == '.' && (afterInitial || end < place)) {
      Word word = new Word(startOfWord(end - 1, text), end - 1);
      if (isInitial(word, text) || titles.contains(word.of(text).toLowerCase(Locale.ROOT))) {
        return word;
      }
    }
    return new Word(start, end);
  }

  private static int startOfWord(int end, String text) {
    int start = end;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isInitial(Word word, String text) {
    return word.end() - word.start() == 1
        && Character.isUpperCase(text.charAt(word.start()))
        && text.startsWith(".", word.end());
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

  boolean beforeIsPossessive() {
    return POSSESSIVE.matcher(before).matches();
  }

  boolean afterIsCapitalised() {
    return !after.isEmpty() && Character.isUpperCase(after.charAt(0));
  }
}
