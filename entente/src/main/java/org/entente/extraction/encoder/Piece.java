package org.entente.extraction.encoder;

import org.entente.ontology.Span;

/**
 * A word piece, or a marker before or after a mention.
 *
 * @param id its number in the vocabulary
 * @param span the word that it is a part of; a marker's is the mention's
 */
public record Piece(int id, Span span) {}
