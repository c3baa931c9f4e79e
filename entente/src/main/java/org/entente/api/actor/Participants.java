package org.entente.api.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.api.error.Refusal;
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
    return new Who(
        within(named.subject(), named.subjectRegion(), "subject"),
        within(named.object(), named.objectRegion(), "object"),
        List.of(actors.require(named.involves()), regions.require(named.region())),
        between(named.between()));
  }

  private List<ActorId> within(
      @Nullable List<String> ids, @Nullable List<String> regionNames, String role) {
    List<ActorId> named = actors.require(ids);
    List<ActorId> living = regions.require(regionNames);
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
