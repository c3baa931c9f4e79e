package org.entente.api.stance;

import java.util.List;
import org.entente.api.error.Refusal;
import org.entente.fact.Fact;
import org.entente.fact.StanceSeries;
import org.entente.fact.StanceStep;
import org.entente.graph.read.Page;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * How a stance changed, as the answer to a question.
 *
 * @param steps in order
 */
record Series(List<Step> steps) {

  /** Of how many facts a series is made at most. */
  static final int MOST_FACTS = 20_000;

  /**
   * A step, which tells as of when it was asked.
   *
   * @param step what it counts
   * @param knownBy the day asked for; absent where what is known today was asked for
   */
  record Step(StanceStep step, @Nullable FuzzyDate knownBy) {

    public FuzzyDate date() {
      return step.date();
    }

    public int support() {
      return step.support();
    }

    public int opposition() {
      return step.opposition();
    }

    public int net() {
      return step.net();
    }

    public int certainSupport() {
      return step.certainSupport();
    }

    public int certainOpposition() {
      return step.certainOpposition();
    }

    public int sources() {
      return step.sources();
    }
  }

  static Series of(SeriesAsked asked, Page<Fact> facts) {
    if (facts.hasNext()) {
      throw Refusal.badRequest(
          "More than %,d facts lie behind this series. Ask for a shorter period with 'during'."
              .formatted(MOST_FACTS));
    }
    try {
      return new Series(
          StanceSeries.of(facts.items(), asked.by().precision(), asked.times().period()).stream()
              .map(step -> new Step(step, asked.times().knownBy()))
              .toList());
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest(String.valueOf(e.getMessage()));
    }
  }
}
