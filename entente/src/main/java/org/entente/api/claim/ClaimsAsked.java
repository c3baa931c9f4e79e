package org.entente.api.claim;

import org.entente.api.paging.PageRequest;
import org.entente.article.VersionId;
import org.entente.fact.FactId;
import org.entente.graph.read.Topic;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** A page of claims that somewhere in a request is asked for. */
public sealed interface ClaimsAsked {

  /** Which page. */
  PageRequest page();

  /**
   * Of all claims.
   *
   * @param where which of them
   * @param ranking which come first
   * @param coming whether somebody waits for them, who may name an outlet that is not there yet
   */
  record OfAll(ClaimWhere where, ClaimRanking ranking, boolean coming, PageRequest page)
      implements ClaimsAsked {}

  /**
   * Of those behind a fact.
   *
   * @param fact which
   * @param knownBy only those published by then; absent for all
   */
  record OfFact(FactId fact, @Nullable FuzzyDate knownBy, PageRequest page)
      implements ClaimsAsked {}

  /**
   * Of those in a version of an article.
   *
   * @param version which
   */
  record OfArticle(VersionId version, PageRequest page) implements ClaimsAsked {}

  /**
   * Of those that an outlet makes about two actors.
   *
   * @param outlet which, by name
   * @param topic about whom and when
   */
  record OfOutlet(String outlet, Topic topic, PageRequest page) implements ClaimsAsked {}
}
