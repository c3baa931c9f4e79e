package org.entente.fact;

import java.util.List;
import org.entente.claim.ClaimId;

/**
 * A fact with what it was derived from.
 *
 * @param fact what the claims add up to
 * @param claims its claims in the order of their ids
 * @param states what was known of it when, in order; empty where none of its claims is dated
 */
public record DerivedFact(Fact fact, List<ClaimId> claims, List<FactState> states) {
  public DerivedFact {
    claims = List.copyOf(claims);
    states = List.copyOf(states);
  }
}
