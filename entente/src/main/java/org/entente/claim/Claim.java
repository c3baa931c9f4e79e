package org.entente.claim;

import java.time.LocalDate;
import org.entente.ontology.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * A claim: this article says, in these words, that somebody did something to somebody.
 *
 * @param id which claim it is; follows from the evidence, the relation and the polarity
 * @param statement what is said
 * @param evidence where
 * @param confidence how sure it is that the passage says so
 * @param extractor who read it there: name and version
 * @param known the day on which the source of a data set's row says it was known; absent on
 *     articles, where it is the day of publication
 */
public record Claim(
    ClaimId id,
    Statement statement,
    Evidence evidence,
    Confidence confidence,
    String extractor,
    @Nullable LocalDate known) {

  public static Claim of(
      Statement statement, Evidence evidence, Confidence confidence, String extractor) {
    return new Claim(
        ClaimId.of(evidence, statement.relation(), statement.polarity()),
        statement,
        evidence,
        confidence,
        extractor,
        null);
  }

  public Claim knownSince(LocalDate day) {
    return new Claim(id, statement, evidence, confidence, extractor, day);
  }
}
