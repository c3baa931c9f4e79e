package org.entente.fact;

import java.util.Collection;
import java.util.List;
import org.entente.ontology.Relation;

/** Which claims of one key tell of the same time, and what time that is. */
sealed interface Timing permits ActClusters, StateIntervals, Lifetime {

  static Timing of(FactKey key) {
    return switch (key.ending() ? Relation.Kind.ACT : key.relation().kind()) {
      case STATE -> new StateIntervals();
      case ACT -> new ActClusters();
    };
  }

  /** Parts the claims of one key into facts; the outcome does not depend on their order. */
  List<List<Testimony>> facts(Collection<Testimony> testimonies);

  /** When it held, by some or all claims of one fact; at least one. */
  Extent extent(Collection<Testimony> testimonies);

  /** When it held, by claims of one fact that come one after the other. */
  interface Growing {

    void add(Testimony testimony);

    /** When it held by those that have come. */
    Extent extent();
  }

  /** With no claims as yet. */
  Growing growing();

  /**
   * Claims that are one fact among themselves.
   *
   * @param extent when these let it hold
   */
  record Side(List<Testimony> claims, Extent extent) {}

  /**
   * How many claims of the other polarity speak against a fact.
   *
   * @param fact the fact
   * @param contrary claims of the other polarity; at least one
   */
  long contradictions(Side fact, Side contrary);
}
