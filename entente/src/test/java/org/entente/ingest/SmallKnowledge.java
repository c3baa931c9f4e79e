package org.entente.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.Membership;
import org.entente.actor.Membership.Status;
import org.entente.actor.RowOrigin;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.actor.reference.ReferenceKnowledge.WordLists;
import org.entente.actor.reference.Source;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/** Reference knowledge of a few actors, made for a test. */
final class SmallKnowledge {

  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final List<Membership> memberships = new ArrayList<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();

  SmallKnowledge actor(ActorKind kind, String id, String name) {
    return actor(kind, id, name, null);
  }

  /** An actor that is no more, where an end is given. */
  SmallKnowledge actor(ActorKind kind, String id, String name, @Nullable String to) {
    ActorId actor = ActorId.of(id);
    actors.put(
        actor,
        new Actor(
            actor,
            kind,
            name,
            null,
            new Period(null, to == null ? null : FuzzyDate.parse(to)),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of()));
    return this;
  }

  /** That somebody is a member since a day, as a source of this title says. */
  SmallKnowledge member(String member, String organisation, String from, String title) {
    sources.put(title, new Source(title, title, null, null));
    memberships.add(
        new Membership(
            ActorId.of(member),
            ActorId.of(organisation),
            Status.MEMBER,
            new Period(FuzzyDate.parse(from), null),
            List.of(title),
            new RowOrigin("test.tsv", memberships.size() + 1)));
    return this;
  }

  ReferenceKnowledge told() {
    return new ReferenceKnowledge(
        Map.copyOf(actors),
        List.of(),
        List.copyOf(memberships),
        List.of(),
        List.of(),
        Map.copyOf(sources),
        List.of(),
        List.of(),
        new WordLists(Set.of(), Set.of(), Map.of()));
  }
}
