package org.entente.api.network;

import java.util.List;
import org.entente.api.error.Refusal;
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
   * @param atLeast how many actors it takes to find anything
   * @throws Refusal if fewer are named, or the list is there and empty
   */
  static SidesAsked of(
      @Nullable List<String> among,
      int atLeast,
      @Nullable PeriodInput during,
      @Nullable FuzzyDate knownBy) {
    List<String> named = Condition.anyOf("among", among);
    long many = named.stream().distinct().count();
    if (among != null && many < atLeast) {
      throw Refusal.badRequest(
          "Among %d there is nothing to find: name at least %d actors in 'among', or leave it out for all."
              .formatted(many, atLeast));
    }
    return new SidesAsked(named, Times.of(during, knownBy));
  }
}
