package org.entente.api.membership;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.entente.api.actor.KnownActors;
import org.entente.api.batch.Batches;
import org.entente.api.error.Refusal;
import org.entente.api.scalar.Condition;
import org.entente.fact.Fact;
import org.entente.fact.MembershipChange;
import org.entente.fact.SharedOrganisation;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.FactOrder;
import org.entente.graph.read.FactReader;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Page;
import org.entente.ontology.ActorId;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.springframework.stereotype.Component;

/** Reads memberships, and finds what is shared and what changed. */
@Component
final class MembershipLoaders {

  /** How many actors one question may name: all of their memberships are read. */
  private static final int MOST_ACTORS = 50;

  private static final int MOST_MEMBERSHIPS = 20_000;

  private static final FactFilter MEMBERSHIPS =
      FactFilter.ALL
          .relations(List.of(Relation.MEMBER_OF))
          .polarities(List.of(Polarity.AFFIRMED))
          .modalities(List.of(Modality.ACTUAL));

  private final FactReader facts;
  private final KnownActors actors;

  MembershipLoaders(Batches batches, GraphReader graph, KnownActors actors) {
    this.facts = graph.facts();
    this.actors = actors;
    batches.add(
        "sharedOrganisations", (SharedAsked asked) -> asked, (asked, same) -> shared(asked));
    batches.add(
        "membershipChanges", (ChangesAsked asked) -> asked, (asked, same) -> changes(asked));
  }

  private Map<SharedAsked, List<SharedOrganisation>> shared(SharedAsked asked) {
    List<ActorId> members = few(actors.require(asked.actors()));
    if (members.isEmpty()) {
      throw Refusal.badRequest(
          "Name in 'of' whose organisations you ask for, one actor or several.");
    }
    List<Fact> memberships =
        read(
            MEMBERSHIPS
                .subjects(members)
                .during(asked.times().period())
                .knownBy(asked.times().lastDay()));
    return Map.of(asked, SharedOrganisation.of(memberships, new LinkedHashSet<>(members)));
  }

  private Map<ChangesAsked, List<MembershipChange>> changes(ChangesAsked asked) {
    List<ActorId> organisations =
        few(actors.require(Condition.anyOf("organisations", asked.organisations())));
    List<ActorId> members = few(actors.require(Condition.anyOf("members", asked.members())));
    if (organisations.isEmpty() && members.isEmpty()) {
      throw Refusal.badRequest("Name 'organisations' or 'members' whose changes you ask for.");
    }
    List<Fact> memberships =
        read(MEMBERSHIPS.subjects(members).objects(organisations).knownBy(asked.times().lastDay()));
    return Map.of(asked, MembershipChange.of(memberships, asked.times().period()));
  }

  private List<Fact> read(FactFilter filter) {
    Page<Fact> page = facts.find(filter, FactOrder.EARLIEST, MOST_MEMBERSHIPS, null);
    if (page.hasNext()) {
      throw Refusal.badRequest(
          "That are more than %,d memberships. Name fewer actors.".formatted(MOST_MEMBERSHIPS));
    }
    return page.items();
  }

  private static List<ActorId> few(List<ActorId> asked) {
    if (asked.size() > MOST_ACTORS) {
      throw Refusal.badRequest(
          "Name at most %d actors, not %d.".formatted(MOST_ACTORS, asked.size()));
    }
    return asked;
  }
}
