package org.entente.graph.write;

import java.util.List;
import org.entente.actor.Mention;
import org.entente.claim.WaitingClaim;

/**
 * What an article says of names of which nobody knows whom they mean.
 *
 * @param mentions where they stand
 * @param claims what would be claims if they were known
 */
public record Unresolved(List<Mention> mentions, List<WaitingClaim> claims) {

  /** All names are resolved. */
  public static final Unresolved NOTHING = new Unresolved(List.of(), List.of());

  public Unresolved {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }
}
