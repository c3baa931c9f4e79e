package org.entente.fact;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.ontology.FuzzyDate;

/**
 * When an act took place: the claims that date it most precisely tell. Where their days differ,
 * each may be right, so what is certain is only what all of them hold.
 */
final class ActExtent {

  private ActExtent() {}

  /** The extent of an act by some or all of its claims; at least one. */
  static Extent of(Collection<Testimony> testimonies) {
    List<Testimony> timed =
        testimonies.stream().filter(testimony -> testimony.window() != null).toList();
    if (timed.isEmpty()) {
      return Extent.UNKNOWN;
    }
    List<Testimony> telling = mostPrecise(timed);
    boolean dated = telling.getFirst().dated();
    DayRange days = hull(telling);
    LocalDate latestFrom =
        telling.stream().map(ActExtent::begunBy).max(naturalOrder()).orElse(days.last());
    LocalDate earliestTo =
        telling.stream().map(ActExtent::lastedTo).min(naturalOrder()).orElse(days.first());
    boolean beginningUnknown = telling.stream().allMatch(Testimony::endsOnly);
    return new Extent(
        beginningUnknown ? Extent.EVER_BEFORE : days.first(),
        latestFrom,
        earliestTo,
        days.last(),
        dated && !beginningUnknown ? asDated(telling, days.first()) : null,
        dated ? asDated(telling, days.last()) : null);
  }

  /** The claims that date it to days, else those that date it most narrowly, else the undated. */
  private static List<Testimony> mostPrecise(List<Testimony> timed) {
    List<Testimony> dated = timed.stream().filter(Testimony::dated).toList();
    if (dated.isEmpty()) {
      return timed;
    }
    long narrowest = dated.stream().mapToLong(ActExtent::imprecision).min().orElse(0);
    return dated.stream()
        .filter(
            testimony -> imprecision(testimony) <= Math.max(narrowest, ActClusters.ONE_ACT_DAYS))
        .toList();
  }

  private static long imprecision(Testimony testimony) {
    return testimony.tellsBothEnds() ? 0 : windowOf(testimony).width();
  }

  private static LocalDate begunBy(Testimony testimony) {
    FuzzyDate from = testimony.statement().from();
    LocalDate last = windowOf(testimony).last();
    return from != null && from.latest().isBefore(last) ? from.latest() : last;
  }

  private static LocalDate lastedTo(Testimony testimony) {
    FuzzyDate to = testimony.statement().to();
    LocalDate first = windowOf(testimony).first();
    return to != null && to.earliest().isAfter(first) ? to.earliest() : first;
  }

  /** The date as a claim writes it that means this day at an end of its window. */
  private static FuzzyDate asDated(List<Testimony> telling, LocalDate end) {
    return telling.stream()
        .flatMap(
            testimony ->
                Stream.of(
                        Optional.ofNullable(testimony.statement().from()),
                        Optional.ofNullable(testimony.statement().to()))
                    .flatMap(Optional::stream))
        .filter(date -> date.earliest().equals(end) || date.latest().equals(end))
        .min(comparing(FuzzyDate::precision))
        .orElse(FuzzyDate.day(end));
  }

  /** All days on which the claims may place it. */
  static DayRange hull(List<Testimony> claims) {
    return claims.stream().map(ActExtent::windowOf).reduce(DayRange::hull).orElseThrow();
  }

  private static DayRange windowOf(Testimony testimony) {
    DayRange window = testimony.window();
    if (window == null) {
      throw new IllegalStateException("%s is not timed.".formatted(testimony.claim()));
    }
    return window;
  }
}
