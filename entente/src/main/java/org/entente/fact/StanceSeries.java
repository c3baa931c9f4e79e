package org.entente.fact;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.FuzzyDate.Precision;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * How a stance changed over time, month by month or year by year.
 *
 * <p>A fact counts in each step in which it may have held: what lasts in all of its time, what is
 * dated to a year in each month of that year. Steps without facts are there, too, so that a chart
 * of them has no holes. Where the period is open, the series begins and ends with what the facts
 * date.
 */
public final class StanceSeries {

  /** How long a series may be: a century by months. */
  public static final int MOST_STEPS = 1_200;

  private StanceSeries() {}

  /**
   * The steps in order.
   *
   * @param facts those of one actor towards another that take a side
   * @param unit how long a step is: a month or a year
   * @param during the time of which is asked
   * @throws IllegalArgumentException if there were more than {@value #MOST_STEPS}
   */
  public static List<StanceStep> of(List<Fact> facts, Precision unit, Period during) {
    LocalDate first = during.from() == null ? firstDated(facts) : during.from().earliest();
    LocalDate last = during.to() == null ? lastDated(facts) : during.to().latest();
    List<StanceStep> steps = new ArrayList<>();
    if (first == null || last == null) {
      return steps;
    }
    for (FuzzyDate step = step(first, unit);
        !step.earliest().isAfter(last);
        step = step(step.latest().plusDays(1), unit)) {
      if (steps.size() == MOST_STEPS) {
        throw new IllegalArgumentException(
            "From %s to %s there are more than %,d steps. Ask for a shorter period, or by YEAR."
                .formatted(first, last, MOST_STEPS));
      }
      Period days =
          new Period(
              FuzzyDate.day(later(step.earliest(), first)),
              FuzzyDate.day(earlier(step.latest(), last)));
      steps.add(
          new StanceStep(
              step, days, facts.stream().filter(fact -> fact.extent().mayOverlap(days)).toList()));
    }
    return steps;
  }

  private static @Nullable LocalDate firstDated(List<Fact> facts) {
    return dated(facts).min(naturalOrder()).orElse(null);
  }

  private static @Nullable LocalDate lastDated(List<Fact> facts) {
    return dated(facts).max(naturalOrder()).orElse(null);
  }

  /** All days that the facts name; where nothing is known, none. */
  private static Stream<LocalDate> dated(List<Fact> facts) {
    return facts.stream()
        .map(Fact::extent)
        .flatMap(
            extent ->
                Stream.of(
                    extent.earliestFrom(),
                    extent.latestFrom(),
                    extent.earliestTo(),
                    extent.latestTo()))
        .filter(day -> !day.equals(Extent.EVER_BEFORE) && !day.equals(Extent.EVER_AFTER));
  }

  private static FuzzyDate step(LocalDate day, Precision unit) {
    return unit == Precision.YEAR
        ? FuzzyDate.year(day.getYear())
        : FuzzyDate.month(YearMonth.from(day));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
