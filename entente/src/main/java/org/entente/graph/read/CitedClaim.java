package org.entente.graph.read;

import java.util.Map;
import org.entente.ontology.ActorId;

/**
 * A claim with the words that make it and the article in which they stand.
 *
 * @param recorded what is said
 * @param names what its actors are called
 * @param words the exact characters of the evidence
 * @param article the article in the version that says so
 */
public record CitedClaim(
    RecordedClaim recorded, Map<ActorId, String> names, String words, StoredArticle article) {

  /** What an actor of the claim is called. */
  public String name(ActorId actor) {
    return names.getOrDefault(actor, actor.value());
  }
}
