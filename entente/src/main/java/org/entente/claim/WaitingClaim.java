package org.entente.claim;

import java.util.Map;
import org.entente.ontology.ActorId;

/**
 * What would be a claim if it were known whom a name in it means. It counts for nothing until
 * somebody settles that.
 *
 * @param claim the claim, with stand-ins for whom nobody knows
 * @param names for each stand-in the name, without what does not tell names apart
 */
public record WaitingClaim(Claim claim, Map<ActorId, String> names) {

  public WaitingClaim {
    names = Map.copyOf(names);
    Statement statement = claim.statement();
    if (!names.containsKey(statement.subject()) && !names.containsKey(statement.object())) {
      throw new IllegalArgumentException(
          "The claim %s waits for nobody: subject and object are known.".formatted(claim.id()));
    }
  }
}
