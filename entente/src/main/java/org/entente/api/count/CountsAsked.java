package org.entente.api.count;

import java.util.Set;
import org.entente.api.error.Refusal;
import org.entente.api.fact.FactWhere;
import org.entente.api.paging.PageRequest;
import org.entente.graph.read.FactGroup.Dimension;

/**
 * A page of groups of facts that is asked for.
 *
 * @param where which facts
 * @param by what the facts of a group have in common
 * @param page which page
 */
record CountsAsked(FactWhere where, Set<Dimension> by, PageRequest page) {

  /** More would make groups of one fact each. */
  private static final int MOST_DIMENSIONS = 4;

  CountsAsked {
    by = Set.copyOf(by);
    if (by.isEmpty() || by.size() > MOST_DIMENSIONS) {
      throw Refusal.badRequest(
          "'by' names 1 to %d things that the facts of a group have in common, not %d."
              .formatted(MOST_DIMENSIONS, by.size()));
    }
  }
}
