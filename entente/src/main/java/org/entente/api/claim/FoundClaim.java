package org.entente.api.claim;

import java.time.Instant;
import org.entente.claim.Claim;
import org.entente.claim.ClaimId;
import org.entente.graph.read.RecordedClaim;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A claim as an answer.
 *
 * @param recorded what is said where, and since when it is stored
 */
public record FoundClaim(RecordedClaim recorded) {

  /** What is said where. */
  Claim claim() {
    return recorded.claim();
  }

  public ClaimId id() {
    return claim().id();
  }

  public Relation relation() {
    return claim().statement().relation();
  }

  public Polarity polarity() {
    return claim().statement().polarity();
  }

  public Modality modality() {
    return claim().statement().modality();
  }

  public Aspect aspect() {
    return claim().statement().aspect();
  }

  public @Nullable FuzzyDate from() {
    return claim().statement().from();
  }

  public @Nullable FuzzyDate to() {
    return claim().statement().to();
  }

  public @Nullable Consent consent() {
    return claim().statement().consent();
  }

  public @Nullable Integer quantity() {
    return claim().statement().quantity();
  }

  public double confidence() {
    return claim().confidence().value();
  }

  public String extractor() {
    return claim().extractor();
  }

  public @Nullable FuzzyDate known() {
    return claim().known() == null ? null : FuzzyDate.day(claim().known());
  }

  public Instant recordedAt() {
    return recorded.recordedAt();
  }

  public boolean counts() {
    return recorded.counts();
  }
}
