package org.entente.api.actor;

import org.entente.api.error.Refusal;
import org.entente.api.paging.PageRequest;
import org.entente.ontology.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * A page of actors that is asked for.
 *
 * @param search words of their names; absent for all
 * @param kind what they are; absent for all
 * @param page which page
 */
record ActorsAsked(@Nullable String search, @Nullable ActorKind kind, PageRequest page) {

  ActorsAsked {
    if (search != null && search.isBlank()) {
      throw Refusal.badRequest(
          "'search' is blank, so there is no name to look for: write a word of one, as in 'kazakh', or leave it out for all actors.");
    }
  }
}
