package org.entente.api.citation;

import org.entente.article.ArticleId;
import org.entente.claim.ClaimId;
import org.entente.fact.FactId;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that stay: of a fact, a claim, an article, an actor.
 *
 * @param base the address of this server as its readers know it, without a slash at the end
 */
public record Permalinks(String base) {

  /** Of a fact as it is known today; whatever id it gets, this one goes on to lead there. */
  public String of(FactId fact) {
    return base + "/facts/" + fact;
  }

  /**
   * Of a fact as it was known by a day.
   *
   * @param knownBy the day; absent for today
   */
  public String of(FactId fact, @Nullable FuzzyDate knownBy) {
    return knownBy == null ? of(fact) : of(fact) + "?knownBy=" + knownBy;
  }

  /** Of a claim. */
  public String of(ClaimId claim) {
    return base + "/claims/" + claim;
  }

  /** Of an article as the graph has it. */
  public String of(ArticleId article) {
    return base + "/articles/" + article;
  }

  /** Of an actor. */
  public String of(ActorId actor) {
    return base + "/actors/" + actor;
  }
}
