package org.entente.extraction;

import org.entente.ontology.Span;

/**
 * A number in a text that counts people, or may do so.
 *
 * @param span from the number to the people, with a 'from' that tells whose they are; the number
 *     alone where the people are not named
 * @param people how many, 1 or more
 * @param named whether the text says beside it that they are soldiers, police or the like; 'another
 *     1,600 came by sea' does not
 */
public record Quantity(Span span, int people, boolean named) {}
