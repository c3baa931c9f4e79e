package org.entente.extraction.date;

import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Span;

/**
 * Words that say when.
 *
 * @param span where they stand
 * @param date what they mean
 */
public record DateExpression(Span span, FuzzyDate date) {}
