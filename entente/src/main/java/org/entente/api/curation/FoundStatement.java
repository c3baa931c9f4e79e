package org.entente.api.curation;

import org.entente.claim.Statement;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A statement as an answer.
 *
 * @param statement who did what to whom
 */
record FoundStatement(Statement statement) {

  static @Nullable FoundStatement of(@Nullable Statement statement) {
    return statement == null ? null : new FoundStatement(statement);
  }

  public Relation relation() {
    return statement.relation();
  }

  public Polarity polarity() {
    return statement.polarity();
  }

  public Modality modality() {
    return statement.modality();
  }

  public Aspect aspect() {
    return statement.aspect();
  }

  public @Nullable FuzzyDate from() {
    return statement.from();
  }

  public @Nullable FuzzyDate to() {
    return statement.to();
  }

  public @Nullable Consent consent() {
    return statement.consent();
  }

  public @Nullable Integer quantity() {
    return statement.quantity();
  }
}
