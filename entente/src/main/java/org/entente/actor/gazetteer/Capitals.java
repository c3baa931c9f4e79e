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

  private static final int SHORTEST_CARELESS_NAME = 4;

  /** Written like an acronym, whatever part of an actor it names: FSB. */
  private static final Pattern ALL_CAPITALS = Pattern.compile("[\\p{Lu}\\d.&]{2,6}");

  /** The Arabic article and its like, which news writes with a capital or without: al-Qaeda. */
  private static final Pattern ARTICLE = Pattern.compile("(?:A[ldnrstz]|A[sd]h|El)[- ].*");

  private final WordLists words;

  Capitals(WordLists words) {
    this.words = words;
  }

  /** Of the meanings that a name may have those that it has as the text writes it. */
  List<Meaning> agreeing(List<Meaning> meanings, String text, Casing casing) {
    List<Meaning> agreeing =
        meanings.stream().filter(meaning -> agree(meaning, text, casing)).toList();
    return casing == Casing.ALL ? agreeing : acronymsFirst(agreeing);
  }

  /** In capitals among small letters 'SADR' is the acronym alone, and not the name of Sadr. */
  private static List<Meaning> acronymsFirst(List<Meaning> agreeing) {
    List<Meaning> acronyms = agreeing.stream().filter(Capitals::isAcronym).toList();
    return acronyms.isEmpty() ? agreeing : acronyms;
  }

  private static boolean isAcronym(Meaning meaning) {
    return meaning.use() == NameUse.ACRONYM || ALL_CAPITALS.matcher(meaning.written()).matches();
  }

  private boolean agree(Meaning meaning, String text, Casing casing) {
    if (isAcronym(meaning)) {
      return text.replace(".", "").equals(meaning.written().replace(".", ""));
    }
    return agree(meaning.written(), text)
        || ((casing == Casing.NONE || meaning.use() == NameUse.DEMONYM) && isUnlikeAnyWord(text));
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
