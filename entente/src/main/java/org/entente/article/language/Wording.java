package org.entente.article.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a text tells its language.
 *
 * @param words how many words it has
 * @param english how many of these are small words of English, written small
 * @param letters how many letters
 * @param otherLetters how many of these are not Latin
 * @param capitals whether most of it is in capitals; it counts as if written small then
 * @param prose its words but those that begin with a capital, as names do; of a long text the first
 */
record Wording(
    int words, int english, int letters, int otherLetters, boolean capitals, String prose) {

  private static final String FILE = "/article/english.txt";

  /** A character class alone: with groups, Java's matcher needs more stack the longer the word. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");

  private static final int LONGEST_PROSE = 20_000;

  /** Of a script without blanks, a whole sentence. */
  private static final int LONGEST_WORD = 1_000;

  private static final Set<String> SMALL_WORDS = smallWords();

  /** Tells nothing that the beginning of a text would not tell. */
  private static final int ENOUGH = 200_000;

  /** Up to here all letters are Latin. */
  private static final int LAST_OF_LATIN = 0x24f;

  static Wording of(String text) {
    String beginning = text.substring(0, Math.min(text.length(), ENOUGH));
    boolean capitals = isInCapitals(beginning);
    String even = capitals ? beginning.toLowerCase(Locale.ROOT) : beginning;
    StringBuilder prose = new StringBuilder();
    int words = 0;
    int english = 0;
    int letters = 0;
    int otherLetters = 0;
    Matcher matcher = WORD.matcher(even);
    while (matcher.find()) {
      String word = matcher.group();
      words++;
      letters += (int) word.codePoints().filter(Character::isLetter).count();
      otherLetters += (int) word.codePoints().filter(Wording::isOfAnotherScript).count();
      if (SMALL_WORDS.contains(word)) {
        english++;
      }
      if (!Character.isUpperCase(word.codePointAt(0)) && prose.length() < LONGEST_PROSE) {
        prose.append(word, 0, Math.min(word.length(), LONGEST_WORD)).append(' ');
      }
    }
    return new Wording(words, english, letters, otherLetters, capitals, prose.toString());
  }

  private static boolean isInCapitals(String text) {
    return text.codePoints().filter(Character::isUpperCase).count()
        > text.codePoints().filter(Character::isLowerCase).count();
  }

  private static boolean isOfAnotherScript(int codePoint) {
    return codePoint > LAST_OF_LATIN
        && Character.isLetter(codePoint)
        && switch (Character.UnicodeScript.of(codePoint)) {
          case LATIN, COMMON, INHERITED, UNKNOWN -> false;
          default -> true;
        };
  }

  private static Set<String> smallWords() {
    try (InputStream in = Wording.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + FILE + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether most of its letters are such as no English is written in. */
  boolean isOfAnotherScript() {
    return otherLetters * 2 > letters;
  }

  double englishShare() {
    return words == 0 ? 0 : (double) english / words;
  }

  int lettersOfProse() {
    return (int) prose.codePoints().filter(Character::isLetter).count();
  }
}
