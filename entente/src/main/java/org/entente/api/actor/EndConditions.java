package org.entente.api.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.api.actor.EndCondition.End;
import org.entente.api.error.Refusal;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * All that one filter says of those at the two ends, and whether any two actors can fulfil it,
 * whatever is told of them.
 */
final class EndConditions {

  private final Map<EndCondition, Set<ActorId>> given;

  /**
   * Who may stand at an end.
   *
   * @param actors these; anybody where absent
   */
  private record Circle(@Nullable Set<ActorId> actors) {

    static final Circle ANYBODY = new Circle(null);

    Circle within(Set<ActorId> others) {
      if (actors == null) {
        return new Circle(others);
      }
      Set<ActorId> both = new LinkedHashSet<>(actors);
      both.retainAll(others);
      return new Circle(both);
    }

    boolean isEmpty() {
      return actors != null && actors.isEmpty();
    }

    /** Whether it is the same one actor at both ends. */
    boolean isOneWith(Circle other) {
      return actors != null && actors.size() == 1 && actors.equals(other.actors);
    }
  }

  /** Says nothing of anybody. */
  EndConditions() {
    this(new EnumMap<>(EndCondition.class));
  }

  private EndConditions(Map<EndCondition, Set<ActorId>> given) {
    this.given = given;
  }

  /** With one condition more; none where nobody is named. */
  EndConditions with(EndCondition condition, Collection<ActorId> actors) {
    if (actors.isEmpty()) {
      return this;
    }
    Map<EndCondition, Set<ActorId>> more = new EnumMap<>(given);
    more.put(condition, new LinkedHashSet<>(actors));
    return new EndConditions(more);
  }

  private EndConditions without(EndCondition condition) {
    Map<EndCondition, Set<ActorId>> fewer = new EnumMap<>(given);
    fewer.remove(condition);
    return new EndConditions(fewer);
  }

  /** Those of whom a condition speaks; none where it is not given. */
  List<ActorId> of(EndCondition condition) {
    return List.copyOf(given.getOrDefault(condition, Set.of()));
  }

  /** Those who fulfil all that is said of one end by itself; none where nothing is. */
  List<ActorId> at(End end) {
    Set<ActorId> actors = circle(end).actors();
    return actors == null ? List.of() : List.copyOf(actors);
  }

  /**
   * Makes sure that some two actors, one for each end, can fulfil all of it.
   *
   * @param alsoOne whether both may be one and the same actor
   * @throws Refusal if none can; the message names conditions of which each is in the way
   */
  void requireSomebody(boolean alsoOne) {
    if (fulfillable(alsoOne)) {
      return;
    }
    EndConditions least = this;
    for (EndCondition condition : given.keySet()) {
      EndConditions fewer = least.without(condition);
      if (!fewer.fulfillable(alsoOne)) {
        least = fewer;
      }
    }
    throw Refusal.badRequest(least.fulfillable(true) ? least.toItself() : least.toNobody());
  }

  private String toItself() {
    return "Nobody does anything to itself: %s alone is left for both ends by %s. Name others, or ask with 'involves' for all that it is in."
        .formatted(one(), listed(given.keySet(), condition -> "'%s'".formatted(condition.field())));
  }

  private String toNobody() {
    return "Nothing can be found, since for no two actors it is true that %s. Leave one of these conditions out."
        .formatted(listed(given.keySet(), EndCondition::words));
  }

  /** The actor that stands at both ends where no two can. */
  private ActorId one() {
    Set<ActorId> all = new LinkedHashSet<>();
    given.values().forEach(all::addAll);
    given.values().forEach(all::retainAll);
    return all.iterator().next();
  }

  private static String listed(
      Collection<EndCondition> conditions, Function<EndCondition, String> text) {
    List<String> texts = conditions.stream().map(text).toList();
    return texts.size() == 1
        ? texts.getFirst()
        : String.join(", ", texts.subList(0, texts.size() - 1)) + " and " + texts.getLast();
  }

  private boolean fulfillable(boolean alsoOne) {
    return fulfillable(
        circle(End.SUBJECT, End.BOTH), circle(End.OBJECT, End.BOTH), either(), alsoOne);
  }

  /** Whoever must stand at either end stands at the one or at the other. */
  private static boolean fulfillable(
      Circle subject, Circle object, List<Set<ActorId>> either, boolean alsoOne) {
    if (either.isEmpty()) {
      return !subject.isEmpty() && !object.isEmpty() && (alsoOne || !subject.isOneWith(object));
    }
    Set<ActorId> first = either.getFirst();
    List<Set<ActorId>> others = either.subList(1, either.size());
    return fulfillable(subject.within(first), object, others, alsoOne)
        || fulfillable(subject, object.within(first), others, alsoOne);
  }

  private Circle circle(End... ends) {
    Circle circle = Circle.ANYBODY;
    for (Map.Entry<EndCondition, Set<ActorId>> each : given.entrySet()) {
      if (List.of(ends).contains(each.getKey().end())) {
        circle = circle.within(each.getValue());
      }
    }
    return circle;
  }

  private List<Set<ActorId>> either() {
    List<Set<ActorId>> either = new ArrayList<>();
    given.forEach(
        (condition, actors) -> {
          if (condition.end() == End.EITHER) {
            either.add(actors);
          }
        });
    return either;
  }
}
