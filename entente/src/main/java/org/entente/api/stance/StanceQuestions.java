package org.entente.api.stance;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.actor.Actor;
import org.entente.api.fact.FoundFact;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.api.scalar.PeriodInput;
import org.entente.api.stance.StancesAsked.Side;
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
    return stances.load(new StancesAsked(of, Side.TOWARDS, PeriodInput.period(during), knownBy));
  }

  @QueryMapping
  CompletableFuture<List<FoundStance>> supportedBy(
      @Argument String actor,
      @Argument @Nullable PeriodInput during,
      @Argument @Nullable FuzzyDate knownBy,
      DataLoader<StancesAsked, List<FoundStance>> stances) {
    return stances.load(new StancesAsked(actor, Side.FROM, PeriodInput.period(during), knownBy));
  }

  @SchemaMapping(typeName = "Stance")
  CompletableFuture<Actor> actor(FoundStance stance, DataLoader<ActorId, Actor> actors) {
    return actors.load(stance.from());
  }

  @SchemaMapping(typeName = "Stance")
  CompletableFuture<Actor> towards(FoundStance stance, DataLoader<ActorId, Actor> actors) {
    return actors.load(stance.to());
  }

  @SchemaMapping(typeName = "Stance")
  CompletableFuture<Connection<FoundFact>> facts(
      FoundStance stance,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<StanceFactsAsked, Connection<FoundFact>> stanceFactPages) {
    return stanceFactPages.load(new StanceFactsAsked(stance, PageRequest.of(first, after)));
  }
}
