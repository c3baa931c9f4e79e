package org.entente.graph.read;

import java.time.Instant;
import org.entente.claim.Claim;
import org.entente.curation.Reading;
import org.entente.curation.Verdict;
import org.entente.fact.FactId;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is stored.
 *
 * @param claim what it says; {@code known} is the day from which it is known, whatever its source
 * @param source whose word it is: who is credited with the text
 * @param outlet who published it
 * @param recordedAt when this installation stored it
 * @param counts whether it counts: it is neither superseded nor rejected
 * @param fact the fact to which it belongs; absent where it does not count, or was not asked for
 * @param verdict what a review found; absent where there is none
 * @param read what was read in the passage, before anybody reviewed the claim
 */
public record RecordedClaim(
    Claim claim,
    String source,
    String outlet,
    Instant recordedAt,
    boolean counts,
    @Nullable FactId fact,
    @Nullable Verdict verdict,
    Reading read) {}
