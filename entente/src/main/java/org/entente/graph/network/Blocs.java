package org.entente.graph.network;

import java.util.List;

/**
 * The blocs that emerge from who supports whom.
 *
 * @param modularity how much more support there is within the blocs than if it were spread by
 *     chance: 0 for none, near 1 for blocs that have nothing to do with each other
 * @param blocs the largest first
 * @param ties the pairs that support each other or of which one supports the other; their support
 *     is their weight
 */
public record Blocs(double modularity, List<Bloc> blocs, List<SupportTie> ties) {

  public Blocs {
    blocs = List.copyOf(blocs);
    ties = List.copyOf(ties);
  }
}
