package org.entente.fact;

import java.util.Collection;
import java.util.List;
import org.entente.ontology.Relation;

/** Which claims of one key tell of the same time, and what time that is. */
sealed interface Timing permits ActClusters, StateIntervals {

  static Timing of(Relation relation) {
    return switch (relation.kind()) {
      case STATE -> new StateIntervals();
      case ACT -> new ActClusters();
    };
  }

  /** Parts the claims of one key into facts; the outcome does not depend on their order. */
  List<List<Testimony>> facts(Collection<Testimony> testimonies);

  /** When it held, by some or all claims of one fact; at least one. */
  Extent extent(Collection<Testimony> testimonies);

  /**
   * How many claims of the other polarity speak against a fact.
   *
   * @param claims the claims of the fact
   * @param extent when these let it hold
   * @param contrary claims of the other polarity that are one fact among themselves
   */
  long contradictions(List<Testimony> claims, Extent extent, List<Testimony> contrary);
}
