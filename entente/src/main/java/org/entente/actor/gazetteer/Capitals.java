package org.entente.actor.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.actor.NameUse;
import org.entente.actor.reference.ReferenceKnowledge.WordLists;

/**
 * Whether a text writes a name with its capitals. An acronym must equal the name letter by letter,
 * so that 'who' is no organisation; a text whose author uses no capitals is read more kindly.
 */
final class Capitals {

  private static final int FEWEST_LETTERS = 40;
  private static final double RARE = 0.008;
  private static final int SHORTEST_CARELESS_NAME = 4;

  /** Written like an acronym, whatever part of an actor it names: FSB. */
  private static final Pattern ALL_CAPITALS = Pattern.compile("[\\p{Lu}\\d.&]{2,6}");

  /** The Arabic article and its like, which news writes with a capital or without: al-Qaeda. */
  private static final Pattern ARTICLE = Pattern.compile("(?:A[ldnrstz]|A[sd]h|El)[- ].*");

  private final WordLists words;

  Capitals(WordLists words) {
    this.words = words;
  }

  /** Whether its author uses no capitals. */
  static boolean areMissingFrom(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return letters >= FEWEST_LETTERS && (double) capitals / letters < RARE;
  }

  /** Whether its author writes nothing but capitals, as in a telegram or an old headline. */
  static boolean areAllOf(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  /** In capitals among small letters 'SADR' is the acronym alone, and not the name of Sadr. */
  static List<Meaning> acronymsFirst(List<Meaning> agreeing) {
    List<Meaning> acronyms = agreeing.stream().filter(Capitals::isAcronym).toList();
    return acronyms.isEmpty() ? agreeing : acronyms;
  }

  private static boolean isAcronym(Meaning meaning) {
    return meaning.use() == NameUse.ACRONYM || ALL_CAPITALS.matcher(meaning.written()).matches();
  }

  boolean agree(Meaning meaning, String text, boolean careless) {
    if (isAcronym(meaning)) {
      return text.replace(".", "").equals(meaning.written().replace(".", ""));
    }
    return agree(meaning.written(), text)
        || ((careless || meaning.use() == NameUse.DEMONYM) && isUnlikeAnyWord(text));
  }

  /** 'russian tanks' can be nothing else; 'polish' and 'turkey' can. */
  private boolean isUnlikeAnyWord(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return word.length() >= SHORTEST_CARELESS_NAME
        && !words.ordinaryWords().contains(word)
        && !words.givenNames().contains(word);
  }

  /** Each word that the name has with a capital begins with one in the text, too. */
  private static boolean agree(String written, String text) {
    int at = 0;
    for (int i = 0; i < written.length(); i++) {
      boolean begins =
          Character.isLetter(written.charAt(i))
              && (i == 0 || !Character.isLetter(written.charAt(i - 1)));
      if (begins) {
        at = nextLetter(text, at);
        if (at < text.length()
            && Character.isUpperCase(written.charAt(i))
            && !ARTICLE.matcher(written.substring(i)).matches()
            && !Character.isUpperCase(text.charAt(at))) {
          return false;
        }
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
          at++;
        }
      }
    }
    return true;
  }

  private static int nextLetter(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
