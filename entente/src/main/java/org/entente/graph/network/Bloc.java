package org.entente.graph.network;

import java.util.List;
import org.entente.ontology.ActorId;

/**
 * Actors who support each other more than others.
 *
 * @param number its place among the blocs, from 1: the largest first
 * @param members those with the most support within the bloc first
 * @param support the support among its members
 * @param opposition the opposition among its members
 * @param towards how it stands to each other bloc with which it has anything to do
 */
public record Bloc(
    int number, List<ActorId> members, int support, int opposition, List<Towards> towards) {

  /**
   * How two blocs stand to each other.
   *
   * @param number the other bloc
   * @param support the support between members of the two
   * @param opposition the opposition between them
   */
  public record Towards(int number, int support, int opposition) {}

  public Bloc {
    members = List.copyOf(members);
    towards = List.copyOf(towards);
  }
}
