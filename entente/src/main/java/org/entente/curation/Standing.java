package org.entente.curation;

import java.util.Optional;
import java.util.Set;
import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * How a claim stands: what was read, after what a review makes of it and about the actors that its
 * ids mean today. A pure function of these three, so that whatever is undone leaves no trace.
 *
 * @param says what it says; where both ends have become one actor, as if they had not
 * @param confidence how sure it is
 * @param verdict of its review; absent where there is none
 * @param credible whether it may count: no review rejects it, and its ends are two actors
 * @param resolvedTo the ids merged away that it was about before the merge
 */
public record Standing(
    Statement says,
    Confidence confidence,
    @Nullable Verdict verdict,
    boolean credible,
    Set<ActorId> resolvedTo) {

  /**
   * How sure a claim is whose passage a person has read and found to say so. As sure as reference
   * data: people err, too, if rarely.
   */
  public static final Confidence SEEN = new Confidence(0.99);

  public Standing {
    resolvedTo = Set.copyOf(resolvedTo);
  }

  /** How a claim stands. */
  public static Standing of(Reading read, @Nullable Review review, Merges merges) {
    Verdict verdict = review == null ? null : review.verdict();
    Statement said = review == null || review.says() == null ? read.says() : review.says();
    boolean seen = verdict == Verdict.ACCEPT || verdict == Verdict.CORRECT;
    Optional<Statement> merged = merges.applied(said);
    return new Standing(
        merged.orElse(said),
        seen && read.confidence().value() < SEEN.value() ? SEEN : read.confidence(),
        verdict,
        verdict != Verdict.REJECT && merged.isPresent(),
        merges.mergedAway(said));
  }

  /** Whether it stands just as it was read. */
  public boolean isAsRead(Reading read) {
    return says.equals(read.says()) && confidence.equals(read.confidence());
  }
}
