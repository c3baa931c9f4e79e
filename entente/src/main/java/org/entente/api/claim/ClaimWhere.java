package org.entente.api.claim;

import java.time.Instant;
import java.util.List;
import org.entente.api.actor.Participants.Named;
import org.entente.api.scalar.PeriodInput;
import org.entente.curation.Verdict;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;
import org.jspecify.annotations.Nullable;

/** Which claims are asked for, as in the schema; what is absent is no condition. */
public record ClaimWhere(
    @Nullable List<String> subject,
    @Nullable List<String> object,
    @Nullable List<String> involves,
    @Nullable List<String> between,
    @Nullable List<String> region,
    @Nullable List<String> subjectRegion,
    @Nullable List<String> objectRegion,
    @Nullable List<Relation> relation,
    @Nullable List<Polarity> polarity,
    @Nullable List<Modality> modality,
    @Nullable List<Leaning> leaning,
    @Nullable PeriodInput during,
    @Nullable FuzzyDate knownBy,
    @Nullable List<String> article,
    @Nullable List<String> outlet,
    @Nullable PeriodInput publishedDuring,
    @Nullable Double minConfidence,
    @Nullable Instant recordedAfter,
    @Nullable List<Verdict> verdict,
    @Nullable Boolean reviewed) {

  /** All claims. */
  public static final ClaimWhere ANY =
      new ClaimWhere(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null, null);

  Named named() {
    return new Named(subject, object, involves, between, region, subjectRegion, objectRegion);
  }
}
