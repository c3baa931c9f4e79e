package org.entente.actor;

import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/**
 * The times of which a text tells, place by place: news of today says what a president of ten years
 * ago did.
 */
@FunctionalInterface
public interface TimesTold {

  /** A text of which it is not known. */
  TimesTold NONE = _ -> null;

  /** When that happened which is told at a place; absent where the text does not say. */
  @Nullable FuzzyDate at(Span place);
}
