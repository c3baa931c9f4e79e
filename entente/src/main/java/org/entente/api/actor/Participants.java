package org.entente.api.actor;

import java.util.List;
import org.entente.api.actor.EndCondition.End;
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
   * The actors meant by one who asks for what counts: of that, nobody does anything to itself.
   *
   * @throws Refusal if one of them, or a region, is not in the graph, or if no two actors can be
   *     meant
   */
  public Who of(Named named) {
    return who(named, false);
  }

  /**
   * The actors meant by one who asks also for claims that no longer count. The two ends of such a
   * claim may have become one actor by a merge, and then it keeps the ids that were merged away.
   *
   * @throws Refusal if one of them, or a region, is not in the graph, or if nobody can be meant
   */
  public Who ofAny(Named named) {
    Who who = who(named, true);
    return who.alsoAs(actors.mergedInto(who.actors()));
  }

  private Who who(Named named, boolean alsoOne) {
    EndConditions ends =
        new EndConditions()
            .with(EndCondition.SUBJECT, actors("subject", named.subject()))
            .with(EndCondition.SUBJECT_REGION, countries("subjectRegion", named.subjectRegion()))
            .with(EndCondition.OBJECT, actors("object", named.object()))
            .with(EndCondition.OBJECT_REGION, countries("objectRegion", named.objectRegion()))
            .with(EndCondition.BETWEEN, between(named.between()))
            .with(EndCondition.INVOLVES, actors("involves", named.involves()))
            .with(EndCondition.REGION, countries("region", named.region()));
    ends.requireSomebody(alsoOne);
    return new Who(
        ends.at(End.SUBJECT),
        ends.at(End.OBJECT),
        List.of(ends.of(EndCondition.INVOLVES), ends.of(EndCondition.REGION)),
        ends.of(EndCondition.BETWEEN));
  }

  private List<ActorId> actors(String condition, @Nullable List<String> ids) {
    return actors.require(Condition.anyOf(condition, ids));
  }

  private List<ActorId> countries(String condition, @Nullable List<String> names) {
    return regions.require(Condition.anyOf(condition, names));
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
