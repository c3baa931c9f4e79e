package org.entente.fact;

import java.time.LocalDate;
import org.entente.claim.ClaimId;
import org.entente.claim.Statement;
import org.entente.ontology.Aspect;
import org.entente.ontology.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * A claim as far as it bears on facts.
 *
 * @param claim which claim
 * @param statement what it says
 * @param confidence how sure it is that the passage says so
 * @param source whose word it is: the origin of its article, so that the copies of one agency story
 *     are one source
 * @param known the day from which it is known, that is published; absent where the article bears no
 *     date, and then it counts but not as of any day
 */
public record Testimony(
    ClaimId claim,
    Statement statement,
    Confidence confidence,
    String source,
    @Nullable LocalDate known) {

  /** Whether it says when. */
  boolean dated() {
    return statement.from() != null || statement.to() != null;
  }

  boolean says(Aspect aspect) {
    return statement.aspect() == aspect;
  }

  /** Whether it speaks of an end alone and not of when that which ended began. */
  boolean endsOnly() {
    return statement.from() == null && (says(Aspect.ENDS) || statement.to() != null);
  }

  /**
   * The days within which what it says took place: those that its dates may mean, else the month up
   * to the day it became known (news tells what is new); absent where nothing tells.
   */
  @Nullable DayRange window() {
    if (statement.from() != null) {
      DayRange from = DayRange.of(statement.from());
      return statement.to() == null ? from : from.hull(DayRange.of(statement.to()));
    }
    if (statement.to() != null) {
      return DayRange.of(statement.to());
    }
    return known == null ? null : DayRange.recent(known);
  }
}
