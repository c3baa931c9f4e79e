package org.entente.api.stance;

import org.entente.api.paging.PageRequest;
import org.entente.api.stance.StancesAsked.Times;
import org.entente.graph.read.Ends;

/**
 * A page of the facts behind a stance. Those that differ only in the actors are read together.
 *
 * @param ends from whom towards whom
 * @param question of what time, and which page
 */
record StanceFactsAsked(Ends ends, Question question) {

  /**
   * What is asked, whosever the stance is.
   *
   * @param times of what time
   * @param page which page
   */
  record Question(Times times, PageRequest page) {}
}
