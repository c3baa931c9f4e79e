package org.entente.api.count;

import java.util.EnumSet;
import java.util.List;
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

  /**
   * What was asked for.
   *
   * @throws Refusal if something is named twice: what facts have in common they have in common once
   */
  static CountsAsked of(FactWhere where, List<Dimension> by, PageRequest page) {
    Set<Dimension> named = EnumSet.noneOf(Dimension.class);
    for (Dimension dimension : by) {
      if (!named.add(dimension)) {
        throw Refusal.badRequest(
            "'by' names %s twice, which makes no other groups than once: leave one out, or name another thing in its place."
                .formatted(dimension));
      }
    }
    return new CountsAsked(where, named, page);
  }
}
