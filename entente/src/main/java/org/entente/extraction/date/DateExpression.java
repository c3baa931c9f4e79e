package org.entente.extraction.date;

import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Span;

/**
 * Words that say when.
 *
 * @param span where they stand
 * @param date what they mean
 * @param role how the sentence uses them
 */
public record DateExpression(Span span, FuzzyDate date, Role role) {

  /** How a sentence uses a date. */
  public enum Role {
    /** On the day. */
    ON,
    /** Since or from the day. */
    SINCE,
    /** Until the day. */
    UNTIL
  }
}
