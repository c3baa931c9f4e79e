package org.entente.api.contradiction;

import org.entente.api.fact.FactWhere;
import org.entente.api.paging.PageRequest;
import org.entente.fact.FactId;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** A page of contradictions that somewhere in a request is asked for. */
sealed interface ContradictionsAsked {

  /** Which page. */
  PageRequest page();

  /**
   * Of all.
   *
   * @param where what holds for both sides
   */
  record OfAll(FactWhere where, PageRequest page) implements ContradictionsAsked {}

  /**
   * The facts contrary to one.
   *
   * @param fact which
   * @param knownBy as known by then; absent for today
   */
  record OfFact(FactId fact, @Nullable FuzzyDate knownBy, PageRequest page)
      implements ContradictionsAsked {}
}
