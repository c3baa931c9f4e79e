package org.entente.graph.network;

import java.util.List;
import org.entente.fact.Fact;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who intervened somewhere while tied to another.
 *
 * @param actor who
 * @param interventions how many facts of troops sent or of attack there are
 * @param sources the independent sources of these facts, added up
 * @param bonds what ties it to the other: alliances first, then organisations by id
 */
public record Intervener(ActorId actor, int interventions, int sources, List<Bond> bonds) {

  /**
   * What ties one to another.
   *
   * @param organisation to which both belong; absent where they are allies
   * @param facts the alliance, or the memberships of both
   */
  public record Bond(@Nullable ActorId organisation, List<Fact> facts) {
    public Bond {
      facts = List.copyOf(facts);
    }
  }

  public Intervener {
    bonds = List.copyOf(bonds);
  }
}
