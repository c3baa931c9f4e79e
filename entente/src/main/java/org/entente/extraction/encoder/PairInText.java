package org.entente.extraction.encoder;

import org.entente.ontology.ActorId;

/**
 * Two actors in a text as the encoder reads it.
 *
 * @param text in which both are mentioned
 * @param subject who does it
 * @param object to whom
 */
public record PairInText(MarkedText text, ActorId subject, ActorId object) {

  /** The place of an actor among those of the text. */
  int place(ActorId actor) {
    for (int i = 0; i < text.actors().size(); i++) {
      if (text.actors().get(i).id().equals(actor)) {
        return i;
      }
    }
    throw new IllegalArgumentException("%s is not mentioned in the text.".formatted(actor));
  }
}
