package org.entente.actor;

import java.util.Optional;
import org.entente.ontology.ActorId;
import org.entente.ontology.Span;

/**
 * A place in a text that names an actor.
 *
 * @param span where
 * @param text the characters there
 * @param use how the name points to the actor
 * @param resolution whom it means
 */
public record Mention(Span span, String text, NameUse use, Resolution resolution) {

  /** The actor, where the mention was resolved. */
  public Optional<ActorId> actor() {
    return resolution instanceof Resolution.Resolved resolved
        ? Optional.of(resolved.actor())
        : Optional.empty();
  }

  /** The same mention in a text that has so many characters more before it. */
  public Mention shifted(int by) {
    return new Mention(span.shifted(by), text, use, resolution);
  }
}
