package org.entente.api.contradiction;

import org.entente.api.fact.FoundFact;

/**
 * A contradiction as an answer.
 *
 * @param affirmed what is said to be so
 * @param negated what is said not to be so
 * @param sources of both sides, added up
 */
record FoundContradiction(FoundFact affirmed, FoundFact negated, int sources) {}
