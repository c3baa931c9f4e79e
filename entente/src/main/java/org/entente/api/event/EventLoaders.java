package org.entente.api.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.api.actor.KnownActors;
import org.entente.api.batch.Batches;
import org.entente.api.error.Refusal;
import org.entente.api.event.EventsAsked.Times;
import org.entente.api.fact.FoundFact;
import org.entente.fact.Fact;
import org.entente.fact.event.Intervener;
import org.entente.graph.read.EventReader;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads courses of events for all places of a request that ask for them. */
@Component
final class EventLoaders {

  private final EventReader events;
  private final KnownActors actors;

  EventLoaders(Batches batches, EventReader events, KnownActors actors) {
    this.events = events;
    this.actors = actors;
    batches.add(
        "interventions", (EventsAsked asked) -> asked, (asked, same) -> interventions(asked));
    batches.add("mediations", (EventsAsked asked) -> asked, (asked, same) -> mediations(asked));
    batches.add("members", FoundIntervention::times, this::members);
  }

  private Map<EventsAsked, List<FoundIntervention>> interventions(EventsAsked asked) {
    ActorId country = known(asked.one());
    ActorId flag = known(asked.other());
    if (country == null && flag == null) {
      throw Refusal.badRequest(
          "Interventions are asked for by 'country', by 'flag' or by both; give one of them.");
    }
    Times times = asked.times();
    return Map.of(
        asked,
        events
            .interventions(country, flag, times.period(), times.lastDay(), times.minConfidence())
            .stream()
            .map(each -> new FoundIntervention(each, times))
            .toList());
  }

  private @Nullable ActorId known(@Nullable String id) {
    return id == null ? null : actors.require(id);
  }

  private Map<EventsAsked, List<FoundMediation>> mediations(EventsAsked asked) {
    ActorId one = actors.require(Objects.requireNonNull(asked.one()));
    ActorId other = actors.require(Objects.requireNonNull(asked.other()));
    if (one.equals(other)) {
      throw Refusal.badRequest("Mediation is between two; %s is given twice.".formatted(one));
    }
    Times times = asked.times();
    return Map.of(
        asked,
        events
            .mediations(one, other, times.period(), times.lastDay(), times.minConfidence())
            .stream()
            .map(each -> new FoundMediation(each, times))
            .toList());
  }

  /**
   * The members at the time, whether they took part or not, of whoever led: only organisations have
   * any.
   */
  private Map<FoundIntervention, List<FoundMember>> members(
      Times times, Set<FoundIntervention> asked) {
    Set<ActorId> leaders = new TreeSet<>();
    asked.forEach(each -> leaders.add(each.intervention().leader()));
    Map<ActorId, List<Fact>> memberships =
        events.memberships(leaders, times.lastDay()).stream()
            .collect(groupingBy(fact -> fact.key().object()));
    Map<FoundIntervention, List<FoundMember>> members = new HashMap<>();
    for (FoundIntervention each : asked) {
      ActorId leader = each.intervention().leader();
      members.put(each, members(each, memberships.getOrDefault(leader, List.of())));
    }
    return members;
  }

  private static List<FoundMember> members(FoundIntervention asked, List<Fact> memberships) {
    Set<ActorId> there =
        asked.intervention().interveners().stream().map(Intervener::actor).collect(toSet());
    Times times = asked.times();
    return memberships.stream()
        .filter(asked.intervention()::mayOverlap)
        .map(
            fact ->
                new FoundMember(
                    fact.key().subject(),
                    there.contains(fact.key().subject()),
                    new FoundFact(fact, times.during(), times.knownBy())))
        .toList();
  }
}
