package org.entente.fact.event;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.entente.fact.Fact;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A mediation between two: what one mediator did with both of them without more than a month
 * between, who of them had asked the mediator, and on what they agreed.
 *
 * @param mediator who
 * @param facts the mediation, towards each of the two, the first first; at least two
 * @param requests that one of the two asked the mediator for help, in the {@value #ASKED_DAYS} days
 *     before it or while it lasted
 * @param agreements of the two, while it lasted or in the {@value #CAME_OF_IT_DAYS} days after it:
 *     what came of it, as far as time tells
 */
public record Mediation(
    ActorId mediator, List<Fact> facts, List<Fact> requests, List<Fact> agreements) {

  /** How many days before a mediation a request may have led to it. */
  public static final int ASKED_DAYS = 90;

  /**
   * How many days after a mediation an agreement may have come of it: half a year, in which talks
   * go on and treaties are drafted.
   */
  public static final int CAME_OF_IT_DAYS = 180;

  public Mediation {
    facts = List.copyOf(facts);
    requests = List.copyOf(requests);
    agreements = List.copyOf(agreements);
  }

  /**
   * The mediations between two, the first first.
   *
   * @param facts of mediation towards either of the two, of requests by either of them for help,
   *     and of agreements between them
   */
  public static List<Mediation> of(Collection<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.key().relation() == Relation.MEDIATED_BETWEEN)
        .collect(groupingBy(fact -> fact.key().subject()))
        .values()
        .stream()
        .flatMap(byMediator -> Spell.courses(byMediator).stream())
        .filter(Mediation::isBetweenTwo)
        .map(course -> of(course, facts))
        .sorted(comparing(Mediation::first).thenComparing(Mediation::mediator))
        .toList();
  }

  private static boolean isBetweenTwo(List<Fact> course) {
    Set<ActorId> parties = course.stream().map(fact -> fact.key().object()).collect(toSet());
    return parties.size() == 2;
  }

  private static Mediation of(List<Fact> course, Collection<Fact> facts) {
    ActorId mediator = course.getFirst().key().subject();
    Spell spell = Spell.of(course);
    return new Mediation(
        mediator,
        course,
        facts.stream()
            .filter(fact -> fact.key().relation() == Relation.REQUESTED_HELP_FROM)
            .filter(fact -> fact.key().object().equals(mediator))
            .filter(fact -> Spell.of(fact).meets(spell, ASKED_DAYS, 0))
            .sorted(comparing((Fact fact) -> Spell.of(fact).first()).thenComparing(Fact::id))
            .toList(),
        facts.stream()
            .filter(fact -> fact.key().relation() == Relation.AGREED_WITH)
            .filter(fact -> Spell.of(fact).meets(spell, 0, CAME_OF_IT_DAYS))
            .sorted(comparing((Fact fact) -> Spell.of(fact).first()).thenComparing(Fact::id))
            .toList());
  }

  /** Whether it may have lasted on a day of the period. */
  public boolean mayOverlap(Period period) {
    return Spell.of(facts).mayOverlap(period);
  }

  /** The first day on which it may have begun. */
  public LocalDate first() {
    return Spell.of(facts).first();
  }

  /** When it began; absent where no source tells. */
  public @Nullable FuzzyDate from() {
    return Spell.from(facts);
  }

  /** When it ended; absent where no source tells. */
  public @Nullable FuzzyDate to() {
    return Spell.to(facts);
  }
}
