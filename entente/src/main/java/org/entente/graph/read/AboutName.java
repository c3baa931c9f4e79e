package org.entente.graph.read;

import java.util.List;
import org.entente.ontology.ActorId;

/**
 * What is known about an unresolved name.
 *
 * @param candidates whom it may mean, in one article or another
 * @param articles in how many articles it stands
 * @param passages in how many sentences
 * @param claims how much waits for it
 */
public record AboutName(List<ActorId> candidates, int articles, int passages, int claims) {

  public AboutName {
    candidates = List.copyOf(candidates);
  }
}
