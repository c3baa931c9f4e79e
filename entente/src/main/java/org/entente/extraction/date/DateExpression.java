package org.entente.extraction.date;

import org.entente.ontology.Aspect;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that say when. 'On Friday' is one day where something was done and another where it will
 * be; {@link #date} is what the sentence around them makes likelier.
 *
 * @param span where they stand
 * @param date what they mean
 * @param past what they mean of something that was done by the day of writing; absent where they
 *     cannot tell of such: 'tomorrow'
 * @param coming what they mean of something that is still to be done on the day of writing; absent
 *     where they cannot tell of such: 'yesterday'
 */
public record DateExpression(
    Span span, FuzzyDate date, @Nullable FuzzyDate past, @Nullable FuzzyDate coming) {

  /** Words that mean one date whatever they tell of. */
  public DateExpression(Span span, FuzzyDate date) {
    this(span, date, date, date);
  }

  /**
   * What they mean as the begin of a claim: what is done has begun by the day of writing, what is
   * intended or possible has not. Absent where they cannot tell of such.
   */
  public @Nullable FuzzyDate begin(Modality modality) {
    return modality == Modality.ACTUAL ? past : coming;
  }

  /**
   * What they mean as the end of a claim: what holds may end later, what has ended has done so by
   * the day of writing, and what is intended or possible has not. Absent where they cannot tell of
   * such.
   */
  public @Nullable FuzzyDate end(Modality modality, Aspect aspect) {
    return modality == Modality.ACTUAL && aspect != Aspect.ENDS ? date : begin(modality);
  }
}
