package org.entente.graph.read;

/**
 * A name of which nobody knows whom it means.
 *
 * @param id the name without what does not tell names apart: accents, capitals, hyphens
 * @param text as a text has it
 * @param mentions how often it stands in current versions of articles
 */
public record UnresolvedName(String id, String text, int mentions) {}
