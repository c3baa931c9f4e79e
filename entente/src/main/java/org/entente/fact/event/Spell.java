package org.entente.fact.event;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.fact.Extent;
import org.entente.fact.Fact;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days that facts may have taken, by which it is told whether they belong together.
 *
 * @param first the first day on which it may have begun, as {@link Extent#begin()} has it
 * @param last the last day on which it may have lasted; {@link Extent#EVER_AFTER} if it is open
 */
record Spell(LocalDate first, LocalDate last) {

  /**
   * How many days may lie between two facts of one course of events. It is the month for which a
   * withdrawal lingers and for which an undated report reaches back.
   */
  static final int GAP_DAYS = 30;

  private static final Comparator<Fact> IN_TIME =
      comparing((Fact fact) -> of(fact).first()).thenComparing(Fact::id);

  static Spell of(Fact fact) {
    return new Spell(fact.extent().begin(), fact.extent().latestTo());
  }

  /** The spell of all of these; at least one. */
  static Spell of(Collection<Fact> facts) {
    return facts.stream()
        .map(Spell::of)
        .reduce(
            (one, other) ->
                new Spell(
                    min(one.first, other.first),
                    one.last.isAfter(other.last) ? one.last : other.last))
        .orElseThrow();
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** Parts facts where more than {@value #GAP_DAYS} days lie between them; each part in time. */
  static List<List<Fact>> courses(Collection<Fact> facts) {
    List<List<Fact>> courses = new ArrayList<>();
    LocalDate until = Extent.EVER_BEFORE;
    for (Fact fact : facts.stream().sorted(IN_TIME).toList()) {
      Spell spell = of(fact);
      if (courses.isEmpty() || spell.first.isAfter(until.plusDays(GAP_DAYS))) {
        courses.add(new ArrayList<>());
        until = spell.last;
      }
      courses.getLast().add(fact);
      until = spell.last.isAfter(until) ? spell.last : until;
    }
    return courses;
  }

  boolean mayOverlap(Period period) {
    FuzzyDate from = period.from();
    FuzzyDate to = period.to();
    return (to == null || !first.isAfter(to.latest()))
        && (from == null || !last.isBefore(from.earliest()));
  }

  /** Whether it may share a day with the days from so many before another to so many after it. */
  boolean meets(Spell other, int daysBefore, int daysAfter) {
    return !last.isBefore(before(other.first, daysBefore))
        && !first.isAfter(after(other.last, daysAfter));
  }

  private static LocalDate before(LocalDate day, int days) {
    return day.equals(Extent.EVER_BEFORE) ? day : day.minusDays(days);
  }

  private static LocalDate after(LocalDate day, int days) {
    return day.equals(Extent.EVER_AFTER) ? day : day.plusDays(days);
  }

  /** When the earliest of the facts began, as precisely as one of them tells it. */
  static @Nullable FuzzyDate from(Collection<Fact> facts) {
    LocalDate first = of(facts).first();
    return mostPrecise(
        facts.stream()
            .filter(fact -> of(fact).first().equals(first))
            .map(fact -> Optional.ofNullable(fact.extent().from()))
            .flatMap(Optional::stream)
            .toList());
  }

  /** When the last of them ended; absent while one of them is open. */
  static @Nullable FuzzyDate to(Collection<Fact> facts) {
    LocalDate last = of(facts).last();
    return mostPrecise(
        facts.stream()
            .filter(fact -> of(fact).last().equals(last))
            .map(fact -> Optional.ofNullable(fact.extent().to()))
            .flatMap(Optional::stream)
            .toList());
  }

  private static @Nullable FuzzyDate mostPrecise(List<FuzzyDate> dates) {
    return dates.stream()
        .min(comparing(FuzzyDate::precision).thenComparing(naturalOrder()))
        .orElse(null);
  }
}
