package org.entente.graph.write;

import org.entente.curation.Settlement;

/**
 * What came of settling a name, or of taking that back.
 *
 * @param settlement the word that was given or taken back
 * @param text the name as texts have it
 * @param claims how many claims came of it, or were lost with it
 * @param facts how many facts are new, changed or gone
 */
public record Settled(Settlement settlement, String text, int claims, int facts) {}
