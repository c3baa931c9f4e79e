package org.entente.graph.read;

import java.util.List;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.entente.ontology.Relation;

/**
 * Where one actor stands towards another, by the facts that are affirmed and actual.
 *
 * @param actor who
 * @param towards towards whom
 * @param support how many facts support
 * @param opposition how many facts oppose
 * @param sources the independent sources of these facts, added up
 * @param confidence how sure the surest of these facts is
 * @param supportsBy in which ways it supports, by name and each once
 * @param opposesBy in which ways it opposes, by name and each once
 */
public record Stance(
    ActorId actor,
    ActorId towards,
    int support,
    int opposition,
    int sources,
    Confidence confidence,
    List<Relation> supportsBy,
    List<Relation> opposesBy) {

  public Stance {
    supportsBy = List.copyOf(supportsBy);
    opposesBy = List.copyOf(opposesBy);
  }

  /** Support minus opposition. */
  public int net() {
    return support - opposition;
  }
}
