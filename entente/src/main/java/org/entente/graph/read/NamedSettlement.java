package org.entente.graph.read;

import org.entente.curation.Settlement;

/**
 * Somebody's word whom a name means.
 *
 * @param settlement the word
 * @param text the name as texts have it
 */
public record NamedSettlement(Settlement settlement, String text) {}
