package org.entente.actor;

import java.util.List;
import org.entente.ontology.ActorId;
import org.entente.ontology.Period;

/**
 * A name by which an actor is called.
 *
 * @param actor whom it means
 * @param text as it is written, with its capitals
 * @param use how it points to the actor
 * @param valid when it meant that actor
 * @param sources ids of the sources that say so
 */
public record ActorName(
    ActorId actor, String text, NameUse use, Period valid, List<String> sources) {

  public ActorName {
    sources = List.copyOf(sources);
  }
}
