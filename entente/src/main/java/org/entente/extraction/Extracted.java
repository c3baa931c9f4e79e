package org.entente.extraction;

import java.util.List;
import org.entente.actor.Mention;
import org.entente.claim.Claim;
import org.entente.claim.WaitingClaim;

/**
 * All that was read in an article.
 *
 * @param claims what it claims, in the order of the evidence
 * @param unresolved the mentions of which nobody knows whom they mean
 * @param waiting what it would claim of these
 */
public record Extracted(List<Claim> claims, List<Mention> unresolved, List<WaitingClaim> waiting) {

  /** Nothing was read. */
  public static final Extracted NOTHING = new Extracted(List.of(), List.of(), List.of());

  public Extracted {
    claims = List.copyOf(claims);
    unresolved = List.copyOf(unresolved);
    waiting = List.copyOf(waiting);
  }
}
