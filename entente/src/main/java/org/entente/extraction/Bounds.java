package org.entente.extraction;

import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * From when and until when a claim holds. Begin and end are sought apart; where the end would lie
 * before the begin, one of them is wrong, and only the surer one is told.
 *
 * @param from absent where nothing says so
 * @param to absent where nothing says so
 */
record Bounds(@Nullable FuzzyDate from, @Nullable FuzzyDate to) {

  /**
   * What was found of begin and end.
   *
   * @param fromLeaning how far what stands for none may lie ahead of a begin that is taken
   * @param toLeaning the same of the end
   */
  static Bounds of(
      Leads<FuzzyDate> from, double fromLeaning, Leads<FuzzyDate> to, double toLeaning) {
    FuzzyDate begin = from.choice(fromLeaning);
    FuzzyDate end = to.choice(toLeaning);
    if (begin == null || end == null || !end.latest().isBefore(begin.earliest())) {
      return new Bounds(begin, end);
    }
    return from.of(begin) + fromLeaning < to.of(end) + toLeaning
        ? new Bounds(null, end)
        : new Bounds(begin, null);
  }
}
