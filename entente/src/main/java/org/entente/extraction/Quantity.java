package org.entente.extraction;

import org.entente.ontology.Span;

/**
 * A number in a text that may be one of people.
 *
 * @param span of the number; where people are named, to the people, with a 'from' that tells whose
 *     they are
 * @param people how many, 1 or more
 * @param each whether the text says beside the number that several have as many
 */
public record Quantity(Span span, int people, boolean each) {}
