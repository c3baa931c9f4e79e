package org.entente.fact;

import java.time.LocalDate;
import java.util.Comparator;
import org.entente.ontology.Aspect;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What a claim marks on the time line of a state.
 *
 * @param testimony the claim
 * @param held days on one of which it held, or from one of which it began; absent where the claim
 *     speaks of an end alone
 * @param ended days on one of which it ended; absent where the claim does not speak of an end
 */
record Mark(Testimony testimony, @Nullable DayRange held, @Nullable DayRange ended) {

  /** Along the time line; the ids of claims settle what would be equal. */
  static final Comparator<Mark> IN_TIME =
      Comparator.comparing(Mark::position)
          .thenComparing(mark -> mark.testimony.statement().aspect())
          .thenComparing(mark -> mark.testimony.claim());

  /** The mark of a claim that is dated or known since a day; absent for others. */
  static @Nullable Mark of(Testimony testimony) {
    FuzzyDate from = testimony.statement().from();
    FuzzyDate to = testimony.statement().to();
    LocalDate known = testimony.known();
    DayRange recently = known == null ? null : DayRange.recent(known);
    DayRange held = from != null ? DayRange.of(from) : testimony.endsOnly() ? null : recently;
    DayRange ended = to != null ? DayRange.of(to) : testimony.says(Aspect.ENDS) ? recently : null;
    return held == null && ended == null ? null : new Mark(testimony, held, ended);
  }

  /** Where it stands in order: a beginning as early, an end as late as it may be. */
  private LocalDate position() {
    if (held == null) {
      return end().last();
    }
    return isPresence() ? held.last() : held.first();
  }

  /** The day up to which it certainly shows the state to last. */
  LocalDate confirms() {
    return position();
  }

  /** Whether it says that the state holds as the news is told, as in 'maintains troops there'. */
  private boolean isPresence() {
    return testimony.says(Aspect.HOLDS) && !testimony.dated();
  }

  /** Whether it tells of a beginning rather than that it held at some time. */
  boolean begins() {
    return held != null && (testimony.says(Aspect.BEGINS) || testimony.tellsBothEnds());
  }

  /** Whether its end is dated by the text and not only by the day of the report. */
  boolean endIsDated() {
    return testimony.statement().to() != null;
  }

  DayRange end() {
    if (ended == null) {
      throw new IllegalStateException("%s tells no end.".formatted(testimony.claim()));
    }
    return ended;
  }
}
