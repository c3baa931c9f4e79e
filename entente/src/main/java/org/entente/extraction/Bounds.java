package org.entente.extraction;

import java.util.function.Function;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Span;
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
   * @param dates what the words of the text stand for
   */
  static Bounds of(
      Leads<Span> from,
      double fromLeaning,
      Leads<Span> to,
      double toLeaning,
      Function<@Nullable Span, @Nullable FuzzyDate> dates) {
    Span begin = from.choice(fromLeaning);
    Span end = to.choice(toLeaning);
    FuzzyDate first = dates.apply(begin);
    FuzzyDate last = dates.apply(end);
    if (first == null
        || last == null
        || begin == null
        || end == null
        || !last.latest().isBefore(first.earliest())) {
      return new Bounds(first, last);
    }
    return from.of(begin) + fromLeaning < to.of(end) + toLeaning
        ? new Bounds(null, last)
        : new Bounds(first, null);
  }
}
