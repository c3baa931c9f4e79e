package org.entente.graph.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.ontology.ActorId;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Where in the indexes to look for what happened between some actors, so that nothing else is read:
 * pairs of subject and object, or one of the two. What is found there may still fail the other
 * conditions of a filter.
 *
 * @param pairs {@code {subject, object, relations}}
 * @param bySubject {@code {id, relations}}
 * @param byObject {@code {id, relations}}
 * @param anywhere whether the actors may be any, so that something else must lead to what is asked
 */
record Lookup(
    List<Map<String, Object>> pairs,
    List<Map<String, Object>> bySubject,
    List<Map<String, Object>> byObject,
    boolean anywhere) {

  /** From so many pairs on, it is cheaper to look at all that one side did. */
  private static final int MOST_PAIRS = 400;

  private static final Lookup ANYWHERE = new Lookup(List.of(), List.of(), List.of(), true);

  /** The narrowest place. */
  static Lookup of(Who who, List<Relation> asked) {
    List<String> all = Parameters.names(asked, Relation.values());
    List<String> bothWays = all.stream().filter(Parameters.symmetric()::contains).toList();
    int pairs = who.subjects().size() * who.objects().size();
    if (!who.between().isEmpty()) {
      return pairs(pairs(who.between(), who.between(), all));
    }
    if (pairs > 0 && pairs <= MOST_PAIRS) {
      return pairs(
          pairs(who.subjects(), who.objects(), all),
          pairs(who.objects(), who.subjects(), bothWays));
    }
    if (!who.subjects().isEmpty()
        && (pairs == 0 || who.subjects().size() <= who.objects().size())) {
      return oneEnd(ends(who.subjects(), all), ends(who.subjects(), bothWays));
    }
    if (!who.objects().isEmpty()) {
      return oneEnd(ends(who.objects(), bothWays), ends(who.objects(), all));
    }
    return who.involved().stream()
        .min(Comparator.comparing(List::size))
        .map(fewest -> oneEnd(ends(fewest, all), ends(fewest, all)))
        .orElse(ANYWHERE);
  }

  /** Where the facts of an actor or a pair are. */
  static Lookup of(Ends ends, List<Relation> asked) {
    List<String> all = Parameters.names(asked, Relation.values());
    ActorId subject = ends.subject();
    ActorId object = ends.object();
    if (subject != null && object != null) {
      return of(Who.ANYBODY.subjects(List.of(subject)).objects(List.of(object)), asked);
    }
    return oneEnd(
        ends(one(subject == null ? ends.either() : subject), object == null ? all : List.of()),
        ends(one(object == null ? ends.either() : object), subject == null ? all : List.of()));
  }

  private static List<ActorId> one(@Nullable ActorId actor) {
    return actor == null ? List.of() : List.of(actor);
  }

  @SafeVarargs
  private static Lookup pairs(List<Map<String, Object>>... lists) {
    List<Map<String, Object>> pairs = new ArrayList<>();
    List.of(lists).forEach(pairs::addAll);
    return new Lookup(pairs, List.of(), List.of(), false);
  }

  private static List<Map<String, Object>> pairs(
      List<ActorId> subjects, List<ActorId> objects, List<String> relations) {
    List<Map<String, Object>> pairs = new ArrayList<>();
    for (ActorId subject : subjects) {
      for (ActorId object : objects) {
        if (!subject.equals(object) && !relations.isEmpty()) {
          pairs.add(
              Map.of("subject", subject.value(), "object", object.value(), "relations", relations));
        }
      }
    }
    return pairs;
  }

  private static Lookup oneEnd(
      List<Map<String, Object>> bySubject, List<Map<String, Object>> byObject) {
    return new Lookup(List.of(), bySubject, byObject, false);
  }

  private static List<Map<String, Object>> ends(List<ActorId> actors, List<String> relations) {
    return relations.isEmpty()
        ? List.of()
        : actors.stream()
            .map(actor -> Map.<String, Object>of("id", actor.value(), "relations", relations))
            .toList();
  }

  void putInto(Map<String, @Nullable Object> parameters) {
    parameters.put("pairs", pairs);
    parameters.put("bySubject", bySubject);
    parameters.put("byObject", byObject);
  }
}
