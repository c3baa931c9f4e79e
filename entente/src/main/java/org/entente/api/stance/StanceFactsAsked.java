package org.entente.api.stance;

import org.entente.api.paging.PageRequest;

/**
 * A page of the facts behind a stance.
 *
 * @param stance which
 * @param page which page
 */
record StanceFactsAsked(FoundStance stance, PageRequest page) {}
