package org.entente.api.stance;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.fact.FoundFact;
import org.entente.api.fact.PairFactsAsked;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.api.scalar.PeriodInput;
import org.entente.api.scalar.Times;
import org.entente.api.stance.StancesAsked.Side;
import org.entente.fact.Fact;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.Page;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who supports or opposes whom, and by which facts. */
@Controller
final class StanceQuestions {

  @QueryMapping
  CompletableFuture<List<FoundStance>> supporters(
      @Argument String of,
      @Argument @Nullable PeriodInput during,
      @Argument @Nullable FuzzyDate knownBy,
      DataLoader<StancesAsked, List<FoundStance>> stances) {
    Times times = Times.of(during, knownBy);
    return stances.load(new StancesAsked(of, Side.TOWARDS, times));
  }

  @QueryMapping
  CompletableFuture<List<FoundStance>> supportedBy(
      @Argument String actor,
      @Argument @Nullable PeriodInput during,
      @Argument @Nullable FuzzyDate knownBy,
      DataLoader<StancesAsked, List<FoundStance>> stances) {
    Times times = Times.of(during, knownBy);
    return stances.load(new StancesAsked(actor, Side.FROM, times));
  }

  @SchemaMapping(typeName = "Stance")
  CompletableFuture<KnownActor> actor(FoundStance stance, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(stance.stance().actor());
  }

  @SchemaMapping(typeName = "Stance")
  CompletableFuture<KnownActor> towards(
      FoundStance stance, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(stance.stance().towards());
  }

  @SchemaMapping(typeName = "Stance")
  CompletableFuture<Connection<FoundFact>> facts(
      FoundStance stance,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<PairFactsAsked, Page<Fact>> pairFactPages,
      DataLoader<PairFactsAsked, Integer> pairFactCounts) {
    return PairFactsAsked.of(
            stance.stance().actor(),
            stance.stance().towards(),
            FoundStance.BEHIND,
            stance.times(),
            PageRequest.of(first, after))
        .page(stance.times(), pairFactPages, pairFactCounts);
  }
}
