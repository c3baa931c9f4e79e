package org.entente.api.fact;

import org.entente.api.paging.PageRequest;
import org.entente.graph.read.Ends;
import org.jspecify.annotations.Nullable;

/**
 * A page of facts that somewhere in a request is asked for. Those that differ only in their ends
 * are read together.
 *
 * @param ends whose facts; absent for those of all
 * @param question which of them, which page, in which order
 */
record FactsAsked(@Nullable Ends ends, Question question) {

  /**
   * What is asked, whosever the facts are.
   *
   * @param where which facts
   * @param ranking which come first
   * @param page which page
   */
  record Question(FactWhere where, FactRanking ranking, PageRequest page) {}
}
