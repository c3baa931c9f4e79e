package org.entente.api.passage;

import java.util.Set;
import org.entente.api.paging.PageRequest;
import org.entente.ontology.Period;

/**
 * A page of sentences that is asked for.
 *
 * @param search what they hold, as it was written
 * @param outlets of whom; empty for all
 * @param published when they were published
 * @param page which page
 */
record PassagesAsked(String search, Set<String> outlets, Period published, PageRequest page) {}
