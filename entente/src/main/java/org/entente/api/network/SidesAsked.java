package org.entente.api.network;

import java.util.List;
import org.entente.api.scalar.Condition;
import org.entente.api.scalar.PeriodInput;
import org.entente.api.scalar.Times;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Where actors stand towards each other is asked for.
 *
 * @param among the ids of the actors, as they came in; all where empty
 * @param times of what time
 */
record SidesAsked(List<String> among, Times times) {

  SidesAsked {
    among = List.copyOf(among);
  }

  /**
   * What was asked for.
   *
   * @throws org.entente.api.error.Refusal if the list is there and empty
   */
  static SidesAsked of(
      @Nullable List<String> among, @Nullable PeriodInput during, @Nullable FuzzyDate knownBy) {
    return new SidesAsked(Condition.anyOf("among", among), Times.of(during, knownBy));
  }
}
