package org.entente.extraction;

import org.entente.ontology.Span;

/**
 * A number of people in a text.
 *
 * @param span from the number to the people, with a 'from' that tells whose they are
 * @param people how many, 1 or more
 */
public record Quantity(Span span, int people) {}
