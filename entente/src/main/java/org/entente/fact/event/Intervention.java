package org.entente.fact.event;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.entente.fact.Fact;
import org.entente.ontology.ActorId;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * An intervention in a country, from the first deployment or attack to the last withdrawal: what
 * several did there under one flag, or one did by itself, without more than a month between.
 *
 * <p>It is put together when somebody asks and not stored, since as of another day it is another
 * one: a flag or an end may only become known later. What is read for it are the deployments and
 * attacks of one country or under one flag.
 *
 * @param country where
 * @param leader the organisation under whose flag, else the one who acted by itself
 * @param facts the deployments and attacks, the first first; at least one
 */
public record Intervention(ActorId country, ActorId leader, List<Fact> facts) {

  public Intervention {
    facts = List.copyOf(facts);
  }

  private record Operation(ActorId country, ActorId leader) {
    static Operation of(Fact fact) {
      ActorId flag = fact.circumstances().flag();
      return new Operation(fact.key().object(), flag == null ? fact.key().subject() : flag);
    }
  }

  /** The interventions that these deployments and attacks add up to, the first first. */
  public static List<Intervention> of(Collection<Fact> facts) {
    return facts.stream().collect(groupingBy(Operation::of)).entrySet().stream()
        .flatMap(
            operation ->
                Spell.courses(operation.getValue()).stream()
                    .map(
                        course ->
                            new Intervention(
                                operation.getKey().country(), operation.getKey().leader(), course)))
        .sorted(
            comparing(Intervention::first)
                .thenComparing(Intervention::country)
                .thenComparing(Intervention::leader))
        .toList();
  }

  /** The organisation under whose flag; absent where somebody acted by itself. */
  public @Nullable ActorId flag() {
    return facts.stream().allMatch(fact -> fact.circumstances().flag() == null) ? null : leader;
  }

  /** Whether it may have lasted on a day of the period. */
  public boolean mayOverlap(Period period) {
    return Spell.of(facts).mayOverlap(period);
  }

  /** Whether another fact may have held while it may have lasted. */
  public boolean mayOverlap(Fact fact) {
    return Spell.of(facts).meets(Spell.of(fact), 0, 0);
  }

  /** The first day on which it may have begun. */
  public LocalDate first() {
    return Spell.of(facts).first();
  }

  /** When it began; absent where no source tells. */
  public @Nullable FuzzyDate from() {
    return Spell.from(facts);
  }

  /** When it ended; absent where it has not, or no source tells. */
  public @Nullable FuzzyDate to() {
    return Spell.to(facts);
  }

  /** Whether the country had asked for it; absent where the facts do not tell or do not agree. */
  public @Nullable Consent consent() {
    return Intervener.agreed(facts);
  }

  /**
   * How many people in all: those of each added up, or what is told of the organisation as a whole
   * where that is more; absent where nothing tells.
   */
  public @Nullable Integer quantity() {
    int whole = 0;
    int parts = 0;
    for (Intervener each : interveners()) {
      int people = Objects.requireNonNullElse(each.quantity(), 0);
      if (each.actor().equals(leader)) {
        whole = people;
      } else {
        parts += people;
      }
    }
    int most = Math.max(whole, parts);
    return most == 0 ? null : most;
  }

  /** The independent sources of its facts, added up. */
  public int sources() {
    return facts.stream().mapToInt(fact -> fact.weight().sources()).sum();
  }

  /** Who took part, by id. */
  public List<Intervener> interveners() {
    Map<ActorId, List<Fact>> byActor =
        facts.stream().collect(groupingBy(fact -> fact.key().subject(), TreeMap::new, toList()));
    return byActor.entrySet().stream()
        .map(each -> new Intervener(each.getKey(), each.getValue()))
        .toList();
  }
}
