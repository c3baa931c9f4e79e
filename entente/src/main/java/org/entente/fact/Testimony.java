package org.entente.fact;

import java.time.LocalDate;
import org.entente.claim.ClaimId;
import org.entente.claim.Statement;
import org.entente.ontology.Aspect;
import org.entente.ontology.Confidence;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * A claim as far as it bears on facts.
 *
 * @param claim which claim
 * @param statement what it says
 * @param confidence how sure it is that the passage says so
 * @param source whose word it is: the origin of its article, an outlet or the agency it credits
 * @param story which story it tells: near-copies of one text share it, whoever printed them
 * @param kept whether its source is a record that is kept up to date, as reference data is: it
 *     would tell of an end
 * @param known the day from which it is known, that is published; absent where the article bears no
 *     date, and then it counts but not as of any day
 */
public record Testimony(
    ClaimId claim,
    Statement statement,
    Confidence confidence,
    String source,
    String story,
    boolean kept,
    @Nullable LocalDate known) {

  /**
   * The same, as far as it bears on facts: who says that something has not ended says that it
   * holds. 'Russia has not withdrawn' is no word on a deployment that never was, but confirms the
   * one that is; where it tells a day on which it had not ended, it confirms it on that day. 'Does
   * not plan to withdraw' stays what it is, a word on a plan.
   */
  Testimony asConfirmation() {
    if (!statement.deniesAnEnd()) {
      return this;
    }
    FuzzyDate day = statement.to() != null ? statement.to() : statement.from();
    Statement holds =
        new Statement(
            statement.subject(),
            statement.relation(),
            statement.object(),
            Polarity.AFFIRMED,
            statement.modality(),
            Aspect.HOLDS,
            day,
            null,
            statement.attributedTo(),
            statement.consent(),
            statement.flag(),
            statement.quantity());
    return new Testimony(claim, holds, confidence, source, story, kept, known);
  }

  /** Whether it says when. */
  boolean dated() {
    return statement.from() != null || statement.to() != null;
  }

  /** Whether it tells from when to when, as of a campaign: its days are meant, all of them. */
  boolean tellsBothEnds() {
    return statement.from() != null && statement.to() != null;
  }

  boolean says(Aspect aspect) {
    return statement.aspect() == aspect;
  }

  /**
   * Whether it speaks of an end alone and not of when that which ended began. Where the end is
   * itself what is intended or possible, it is all that the claim is about.
   */
  boolean endsOnly() {
    return statement.from() == null
        && (says(Aspect.ENDS) || statement.to() != null)
        && !FactKey.of(statement).ending();
  }

  /**
   * The days within which what it says took place: those that its dates may mean, else the month up
   * to the day it became known (news tells what is new); absent where nothing tells.
   */
  @Nullable DayRange window() {
    if (statement.from() != null) {
      DayRange from = DayRange.of(statement.from());
      return statement.to() == null ? from : from.until(DayRange.of(statement.to()));
    }
    if (statement.to() != null) {
      return DayRange.of(statement.to());
    }
    return known == null ? null : DayRange.recent(known);
  }
}
