package org.entente.actor;

import java.util.List;
import org.entente.ontology.ActorId;
import org.entente.ontology.Period;

/**
 * A defence pact between two.
 *
 * @param a the party with the smaller id
 * @param b the other
 * @param treaty by what name it is known
 * @param period while it was in force
 * @param sources ids of the sources that say so
 * @param origin where the row stands
 */
public record Alliance(
    ActorId a, ActorId b, String treaty, Period period, List<String> sources, RowOrigin origin) {

  public Alliance {
    sources = List.copyOf(sources);
  }
}
