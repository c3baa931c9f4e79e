package org.entente.api.actor;

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
record ActorsAsked(@Nullable String search, @Nullable ActorKind kind, PageRequest page) {}
