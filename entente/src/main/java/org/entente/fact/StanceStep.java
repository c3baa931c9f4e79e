package org.entente.fact;

import java.util.List;
import java.util.function.Predicate;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.entente.ontology.Relation.Leaning;

/**
 * A stance in one month or year.
 *
 * @param date the month or year
 * @param days the days of it that were asked for: the first and the last may be cut short
 * @param facts those that take a side and may have held on one of these days
 */
public record StanceStep(FuzzyDate date, Period days, List<Fact> facts) {

  public StanceStep {
    facts = List.copyOf(facts);
  }

  /** How many facts of support may have held. */
  public int support() {
    return count(Leaning.SUPPORT, fact -> true);
  }

  /** How many facts of opposition may have held. */
  public int opposition() {
    return count(Leaning.OPPOSITION, fact -> true);
  }

  /** Support minus opposition. */
  public int net() {
    return support() - opposition();
  }

  /** How many facts of support certainly held. */
  public int certainSupport() {
    return count(Leaning.SUPPORT, fact -> fact.extent().certainlyOverlaps(days));
  }

  /** How many facts of opposition certainly held. */
  public int certainOpposition() {
    return count(Leaning.OPPOSITION, fact -> fact.extent().certainlyOverlaps(days));
  }

  /** The independent sources of all these facts, added up. */
  public int sources() {
    return facts.stream().mapToInt(fact -> fact.weight().sources()).sum();
  }

  private int count(Leaning leaning, Predicate<Fact> which) {
    return (int) facts.stream().filter(fact -> fact.leaning() == leaning).filter(which).count();
  }
}
