package org.entente.api.actor;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.api.error.Refusal;
import org.entente.api.scalar.Condition;
import org.entente.graph.read.Who;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of the actors and regions that a filter names those whom the graph knows. */
@Component
public final class Participants {

  /** How many actors 'between' may name: among all of them pairs are looked up. */
  private static final int MOST_BETWEEN = 25;

  private final KnownActors actors;
  private final Regions regions;

  Participants(KnownActors actors, Regions regions) {
    this.actors = actors;
    this.regions = regions;
  }

  /** Whom a filter names, as in the schema; what is absent is no condition. */
  public record Named(
      @Nullable List<String> subject,
      @Nullable List<String> object,
      @Nullable List<String> involves,
      @Nullable List<String> between,
      @Nullable List<String> region,
      @Nullable List<String> subjectRegion,
      @Nullable List<String> objectRegion) {}

  /**
   * The actors meant.
   *
   * @throws Refusal if one of them, or a region, is not in the graph, or if nobody can be meant
   */
  public Who of(Named named) {
    List<ActorId> subjects = within(named.subject(), named.subjectRegion(), "subject");
    List<ActorId> objects = within(named.object(), named.objectRegion(), "object");
    List<ActorId> involved = actors.require(Condition.anyOf("involves", named.involves()));
    List<ActorId> between = between(named.between());
    if (subjects.size() == 1 && subjects.equals(objects)) {
      throw Refusal.badRequest(
          "Nobody does anything to itself: %s is the only 'subject' and the only 'object'. Name another, or ask with 'involves' for all that it is in."
              .formatted(subjects.getFirst()));
    }
    requireAmong(between, "subject", subjects);
    requireAmong(between, "object", objects);
    requireAmong(between, "involves", involved);
    return new Who(
        subjects,
        objects,
        List.of(involved, regions.require(Condition.anyOf("region", named.region()))),
        between);
  }

  /** Whoever acts between some is one of them. */
  private static void requireAmong(List<ActorId> between, String condition, List<ActorId> actors) {
    if (!between.isEmpty() && !actors.isEmpty() && Collections.disjoint(between, actors)) {
      throw Refusal.badRequest(
          "No actor of '%1$s' is among those of 'between', so nothing can be found. Leave one of them out, or name in '%1$s' who is among them."
              .formatted(condition));
    }
  }

  private List<ActorId> within(
      @Nullable List<String> ids, @Nullable List<String> regionNames, String role) {
    List<ActorId> named = actors.require(Condition.anyOf(role, ids));
    List<ActorId> living = regions.require(Condition.anyOf(role + "Region", regionNames));
    if (named.isEmpty() || living.isEmpty()) {
      return named.isEmpty() ? living : named;
    }
    Set<ActorId> both = new LinkedHashSet<>(named);
    both.retainAll(living);
    if (both.isEmpty()) {
      throw Refusal.badRequest(
          "No actor in '%1$s' lies in '%1$sRegion', so nothing can be found. Leave one of them out."
              .formatted(role));
    }
    return List.copyOf(both);
  }

  private List<ActorId> between(@Nullable List<String> ids) {
    List<ActorId> named = actors.require(ids);
    if (ids != null && (named.size() < 2 || named.size() > MOST_BETWEEN)) {
      throw Refusal.badRequest(
          "'between' names 2 to %d actors, not %d. For all that one actor is in, use 'involves'."
              .formatted(MOST_BETWEEN, named.size()));
    }
    return named;
  }
}
