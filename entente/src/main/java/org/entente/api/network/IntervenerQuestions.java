package org.entente.api.network;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.fact.FoundFact;
import org.entente.api.fact.PairFactsAsked;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.api.scalar.PeriodInput;
import org.entente.api.scalar.Times;
import org.entente.fact.Fact;
import org.entente.graph.network.Intervener;
import org.entente.graph.network.Intervener.Bond;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.Page;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Which allies and fellow members of an actor intervened somewhere. */
@Controller
final class IntervenerQuestions {

  private static final FactFilter INTERVENTIONS =
      FactFilter.ALL
          .relations(List.of(Relation.DEPLOYED_TROOPS_TO, Relation.ATTACKED))
          .polarities(List.of(Polarity.AFFIRMED))
          .modalities(List.of(Modality.ACTUAL));

  /** What ties one actor to another, in the words of the schema. */
  enum BondKind {
    ALLIANCE,
    MEMBERSHIP
  }

  /**
   * An intervener as the answer to a question.
   *
   * @param intervener who
   * @param place where, as the id in force: one that was merged away has no facts
   * @param times of what time was asked
   */
  record FoundIntervener(Intervener intervener, ActorId place, Times times) {

    public int sources() {
      return intervener.sources();
    }

    public List<FoundBond> bonds() {
      return intervener.bonds().stream().map(bond -> new FoundBond(bond, times)).toList();
    }
  }

  /**
   * What ties one to another.
   *
   * @param bond which tie
   * @param times of what time was asked
   */
  record FoundBond(Bond bond, Times times) {

    public BondKind kind() {
      return bond.organisation() == null ? BondKind.ALLIANCE : BondKind.MEMBERSHIP;
    }

    public List<FoundFact> facts() {
      return bond.facts().stream()
          .map(fact -> new FoundFact(fact, times.during(), times.knownBy()))
          .toList();
    }
  }

  @QueryMapping
  CompletableFuture<List<FoundIntervener>> interveners(
      @Argument String in,
      @Argument String tiedTo,
      @Argument int membersUpTo,
      @Argument @Nullable PeriodInput during,
      @Argument @Nullable FuzzyDate knownBy,
      DataLoader<IntervenersAsked, List<FoundIntervener>> interveners) {
    return interveners.load(
        new IntervenersAsked(in, tiedTo, membersUpTo, Times.of(during, knownBy)));
  }

  @SchemaMapping(typeName = "Intervener")
  CompletableFuture<KnownActor> actor(
      FoundIntervener found, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(found.intervener().actor());
  }

  @SchemaMapping(typeName = "Intervener")
  CompletableFuture<Connection<FoundFact>> interventions(
      FoundIntervener found,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<PairFactsAsked, Page<Fact>> pairFactPages,
      DataLoader<PairFactsAsked, Integer> pairFactCounts) {
    return PairFactsAsked.of(
            found.intervener().actor(),
            found.place(),
            INTERVENTIONS,
            found.times(),
            PageRequest.of(first, after))
        .page(found.times(), pairFactPages, pairFactCounts);
  }

  @SchemaMapping(typeName = "Bond")
  @Nullable CompletableFuture<KnownActor> organisation(
      FoundBond found, DataLoader<ActorId, KnownActor> actors) {
    ActorId organisation = found.bond().organisation();
    return organisation == null ? null : actors.load(organisation);
  }
}
