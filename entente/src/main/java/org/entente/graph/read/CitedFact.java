package org.entente.graph.read;

import java.util.List;
import java.util.Map;
import org.entente.fact.Fact;
import org.entente.ontology.ActorId;

/**
 * A fact with who says so.
 *
 * @param fact what is said, as known today or by the day that was asked for
 * @param names what its actors are called
 * @param articles some of the articles that say so, those published first
 */
public record CitedFact(Fact fact, Map<ActorId, String> names, List<StoredArticle> articles) {

  /** What an actor of the fact is called. */
  public String name(ActorId actor) {
    return names.getOrDefault(actor, actor.value());
  }
}
