package org.entente.api.fact;

import org.entente.api.paging.PageRequest;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * A page of facts that somewhere in a request is asked for. Those that differ only in the actor are
 * read together.
 *
 * @param of whose facts; absent for those of all
 * @param where which of them
 * @param order which come first
 * @param page which page
 */
record FactsAsked(@Nullable Part of, FactFilter where, FactOrder order, PageRequest page) {

  /**
   * An actor in a fact.
   *
   * @param actor who
   * @param role as what
   */
  record Part(ActorId actor, Role role) {}

  /** As what an actor may stand in a fact. */
  enum Role {
    EITHER,
    SUBJECT,
    OBJECT
  }
}
