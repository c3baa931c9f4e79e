package org.entente.actor.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.gazetteer.Meaning;
import org.entente.actor.gazetteer.Naming;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/** Whom a name may mean on the day of publication. */
final class Candidates {

  /** So long after an office the news is of the person, ousted or retired; later it is history. */
  private static final int MONTHS_RETIRED = 24;

  /** How long before taking office a person elected to it is in the news as such. */
  private static final int MONTHS_ELECT = 4;

  /**
   * Those that a name may mean.
   *
   * @param actors in the order of the reference data
   * @param byDate whether the date alone speaks for them; otherwise they are leaders of another
   *     time
   * @param retired those of them who left an office of late and are in the news themselves
   */
  record Found(List<ActorId> actors, boolean byDate, Set<ActorId> retired) {

    static Found byDate(Set<ActorId> actors) {
      return new Found(List.copyOf(actors), true, Set.of());
    }
  }

  private final Map<ActorId, List<Actor>> predecessors = new HashMap<>();
  private final ReferenceKnowledge knowledge;

  Candidates(ReferenceKnowledge knowledge) {
    this.knowledge = knowledge;
    for (Actor actor : knowledge.allActors()) {
      for (ActorId successor : actor.successors()) {
        predecessors.computeIfAbsent(successor, key -> new ArrayList<>()).add(actor);
      }
    }
  }

  /**
   * Whom a name means.
   *
   * @param day of publication
   * @param told when that happened which is told there
   * @param standing what the text calls the bearer of the name
   */
  Found on(@Nullable LocalDate day, @Nullable FuzzyDate told, Naming naming, Standing standing) {
    Found now = on(day, naming, standing);
    if (standing != Standing.PLAIN || day == null || told == null || !told.latest().isBefore(day)) {
      return now;
    }
    Set<ActorId> then = new LinkedHashSet<>();
    naming.meanings().stream()
        .filter(meaning -> meaning.person() != null && now.actors.contains(meaning.person()))
        .filter(meaning -> leftBetween(meaning.valid(), told, day))
        .map(Meaning::actor)
        .forEach(then::add);
    return then.isEmpty() ? now : Found.byDate(then);
  }

  /**
   * Whether an office was held all of a time and a day longer, as nobody acts for it while he
   * falls, and no more on a later day.
   */
  private static boolean leftBetween(Period office, FuzzyDate told, LocalDate day) {
    FuzzyDate from = office.from();
    FuzzyDate to = office.to();
    return from != null
        && to != null
        && !from.earliest().isAfter(told.earliest())
        && to.latest().isAfter(told.latest())
        && to.latest().isBefore(day);
  }

  private Found on(@Nullable LocalDate day, Naming naming, Standing standing) {
    Set<ActorId> now = new LinkedHashSet<>();
    Set<ActorId> placed = new LinkedHashSet<>();
    Set<ActorId> elect = new LinkedHashSet<>();
    Set<ActorId> past = new LinkedHashSet<>();
    Set<ActorId> retired = new LinkedHashSet<>();
    Set<ActorId> inOffice = inOffice(naming, day);
    boolean onlyOffices = inOffice.containsAll(persons(naming));
    Set<ActorId> themselves = themselves(naming, day);
    for (Meaning meaning : naming.meanings()) {
      ActorId person = meaning.person();
      if (person != null && themselves.contains(person)) {
        continue;
      }
      boolean valid = isValid(meaning.valid(), day);
      if (person != null
          && (standing == Standing.REMOVED || standing == Standing.FORMER && !onlyOffices)) {
        if (standing == Standing.REMOVED || !inOffice.contains(person)) {
          past.add(person);
        }
      } else if (valid && locates(meaning, day)) {
        placed.add(soil(meaning.actor(), day));
      } else if (valid) {
        now.add(meaning.actor());
      } else if (person != null && day != null) {
        if (begins(meaning.valid(), day.plusDays(1), day.plusMonths(MONTHS_ELECT))) {
          elect.add(person);
        } else if (begins(meaning.valid(), LocalDate.MIN, day)) {
          if (endedSince(meaning.valid(), day.minusMonths(MONTHS_RETIRED))) {
            retired.add(person);
            past.add(person);
          } else {
            past.add(meaning.actor());
          }
        }
      }
    }
    // a name that stands for a government or body outweighs the mere place of that name
    if (!now.isEmpty() || !placed.isEmpty()) {
      return Found.byDate(now.isEmpty() ? placed : now);
    }
    return elect.isEmpty()
        ? new Found(List.copyOf(past), false, retired)
        : new Found(List.copyOf(elect), false, Set.of());
  }

  private static Set<ActorId> persons(Naming naming) {
    return naming.meanings().stream()
        .flatMap(meaning -> Stream.ofNullable(meaning.person()))
        .collect(Collectors.toSet());
  }

  /** Persons of that name who hold an office on the day. */
  private static Set<ActorId> inOffice(Naming naming, @Nullable LocalDate day) {
    return naming.meanings().stream()
        .filter(meaning -> isValid(meaning.valid(), day))
        .flatMap(meaning -> Stream.ofNullable(meaning.person()))
        .collect(Collectors.toSet());
  }

  /**
   * Persons who act for themselves on the day, whatever they lead besides: the Dalai Lama, and not
   * the exiles' government.
   */
  private static Set<ActorId> themselves(Naming naming, @Nullable LocalDate day) {
    return naming.meanings().stream()
        .filter(meaning -> meaning.person() == null && isValid(meaning.valid(), day))
        .map(Meaning::actor)
        .collect(Collectors.toSet());
  }

  /** A place does, and the capital of a state that was not there yet: Tashkent in 1979. */
  private boolean locates(Meaning meaning, @Nullable LocalDate day) {
    return switch (meaning.use()) {
      case PLACE -> true;
      case CAPITAL -> !soil(meaning.actor(), day).equals(meaning.actor());
      default -> false;
    };
  }

  /** Without a date of publication a name means whom it means today. */
  static boolean isValid(Period valid, @Nullable LocalDate day) {
    return day == null ? valid.to() == null : valid.mayContain(day);
  }

  private static boolean begins(Period period, LocalDate earliest, LocalDate latest) {
    FuzzyDate from = period.from();
    return from != null && !from.earliest().isBefore(earliest) && !from.earliest().isAfter(latest);
  }

  private static boolean endedSince(Period period, LocalDate day) {
    FuzzyDate to = period.to();
    return to != null && !to.latest().isBefore(day);
  }

  /** The state on whose soil a place lay on a day: Kyiv was Soviet until the Soviet Union ended. */
  private ActorId soil(ActorId today, @Nullable LocalDate day) {
    if (day == null) {
      return today;
    }
    Actor state = knowledge.actors().get(today);
    if (state == null || state.existence().mayContain(day)) {
      return today;
    }
    return predecessors.getOrDefault(today, List.of()).stream()
        .filter(before -> before.existence().mayContain(day))
        .map(Actor::id)
        .findFirst()
        .orElse(today);
  }
}
