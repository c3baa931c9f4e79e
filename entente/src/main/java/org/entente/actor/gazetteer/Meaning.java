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
}
