package org.entente.actor.gazetteer;

import org.entente.actor.NameUse;
import org.entente.ontology.ActorId;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a name can mean.
 *
 * @param actor whom
 * @param use how the name points there
 * @param valid when it does
 * @param written the name with its capitals
 * @param person the office holder by whose name the actor is called; absent on all other names
 */
public record Meaning(
    ActorId actor, NameUse use, Period valid, String written, @Nullable ActorId person) {

  /** Whether it is a person's name of a single word, a surname mostly. */
  public boolean isBareSurname() {
    return person != null && written.indexOf(' ') < 0;
  }

  /**
   * Whether the text has capitals where the name has them; an acronym must equal it letter by
   * letter.
   */
  boolean agreesInCapitals(String text) {
    if (use == NameUse.ACRONYM) {
      return text.replace(".", "").equals(written.replace(".", ""));
    }
    boolean inWord = false;
    int at = 0;
    for (int i = 0; i < written.length(); i++) {
      char letter = written.charAt(i);
      boolean begins = Character.isLetter(letter) && !inWord;
      inWord = Character.isLetter(letter);
      if (begins) {
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
          at++;
        }
        if (at < text.length()
            && Character.isUpperCase(letter)
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
}
