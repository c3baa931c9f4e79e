package org.entente.curation;

import java.time.Instant;
import org.entente.claim.ClaimId;
import org.entente.claim.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What a person found about a claim. Lies beside the claim, so that it outlives whatever is read
 * anew.
 *
 * @param claim about which claim
 * @param verdict what was found
 * @param says what the claim should say, the whole of it, with actors as they were named then;
 *     absent unless it is corrected
 * @param signature who found it, and why
 * @param at when
 */
public record Review(
    ClaimId claim, Verdict verdict, @Nullable Statement says, Signature signature, Instant at) {

  public Review {
    if ((verdict == Verdict.CORRECT) != (says != null)) {
      throw new IllegalArgumentException("A correction, and nothing else, tells what to say.");
    }
  }
}
