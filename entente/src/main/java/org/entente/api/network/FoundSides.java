package org.entente.api.network;

import java.util.List;
import org.entente.api.error.Refusal;
import org.entente.graph.network.Sides;
import org.entente.ontology.ActorId;

/**
 * Where the actors that were asked about stand towards each other.
 *
 * @param among whom their ids mean, each once however many ids do; empty for all there are
 * @param sides where they stand
 */
record FoundSides(List<ActorId> among, Sides sides) {

  FoundSides {
    among = List.copyOf(among);
  }

  /**
   * Where they stand, if they are as many as it takes to find anything.
   *
   * @throws Refusal if they are fewer
   */
  Sides ofAtLeast(int many) {
    if (!among.isEmpty() && among.size() < many) {
      throw Refusal.badRequest(
          "Among %d there is nothing to find: name at least %d actors in 'among', of which ids that were merged count as one, or leave it out for all."
              .formatted(among.size(), many));
    }
    return sides;
  }
}
