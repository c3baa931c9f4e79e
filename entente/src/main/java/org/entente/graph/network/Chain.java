package org.entente.graph.network;

import java.util.ArrayList;
import java.util.List;
import org.entente.ontology.ActorId;

/**
 * A chain of support from one actor to another: each supports the next. No actor is in it twice.
 *
 * @param hops from one to the next, at least one
 */
public record Chain(List<Hop> hops) {

  /**
   * From one actor of a chain to the next.
   *
   * @param actor who supports
   * @param towards whom
   * @param ways by how many relations
   */
  public record Hop(ActorId actor, ActorId towards, int ways) {}

  public Chain {
    hops = List.copyOf(hops);
  }

  /** How many hops it has. */
  public int length() {
    return hops.size();
  }

  Chain and(Hop hop) {
    List<Hop> longer = new ArrayList<>(hops);
    longer.add(hop);
    return new Chain(longer);
  }

  /**
   * Orders chains of one length: those whose first hop is made in most ways come first, then those
   * whose second is, and so on. A blank is smaller than whatever an id has.
   */
  String key() {
    StringBuilder key = new StringBuilder();
    for (Hop hop : hops) {
      key.append((char) ('~' - hop.ways())).append(hop.towards()).append(' ');
    }
    return key.toString();
  }
}
