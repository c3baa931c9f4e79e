package org.entente.graph.read;

import org.entente.ontology.ActorId;

/**
 * Where one actor stands towards another, by the facts that are affirmed and actual.
 *
 * @param actor who
 * @param towards towards whom
 * @param support how many facts support
 * @param opposition how many facts oppose
 * @param sources the independent sources of these facts, added up
 */
public record Stance(ActorId actor, ActorId towards, int support, int opposition, int sources) {

  /** Support minus opposition. */
  public int net() {
    return support - opposition;
  }
}
