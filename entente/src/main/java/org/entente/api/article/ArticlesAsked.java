package org.entente.api.article;

import java.util.Set;
import org.entente.api.paging.PageRequest;
import org.entente.ontology.Period;

/**
 * A page of articles that somewhere in a request is asked for. Those that differ only in the
 * outlets are read together.
 *
 * @param outlets of whom; empty for all
 * @param question when they were published, and which page
 */
record ArticlesAsked(Set<String> outlets, Question question) {

  /**
   * What is asked, whoever published them.
   *
   * @param published when they were published
   * @param page which page
   */
  record Question(Period published, PageRequest page) {}
}
