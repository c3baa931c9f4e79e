package org.entente.extraction.precedent;

import org.entente.claim.Statement;

/**
 * A claim of the gold that is like one that was found.
 *
 * @param item id of the gold text
 * @param claim what the gold text claims
 * @param passage the sentences in which it names both parties
 * @param likeness cosine of the angle between what the encoder sees of the two pairs, -1 to 1
 */
public record Precedent(String item, Statement claim, String passage, double likeness) {}
