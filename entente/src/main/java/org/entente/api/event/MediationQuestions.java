package org.entente.api.event;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.event.EventsAsked.Times;
import org.entente.api.fact.FoundFact;
import org.entente.api.paging.Connection;
import org.entente.api.scalar.PeriodInput;
import org.entente.graph.node.KnownActor;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who mediated between two, who had asked for it, and what came of it. */
@Controller
final class MediationQuestions {

  @QueryMapping
  CompletableFuture<List<FoundMediation>> mediations(
      @Argument String between,
      @Argument String and,
      @Argument @Nullable PeriodInput during,
      @Argument @Nullable FuzzyDate knownBy,
      @Argument @Nullable Double minConfidence,
      DataLoader<EventsAsked, List<FoundMediation>> mediations) {
    return mediations.load(new EventsAsked(between, and, Times.of(during, knownBy, minConfidence)));
  }

  @SchemaMapping(typeName = "Mediation")
  CompletableFuture<KnownActor> mediator(
      FoundMediation found, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(found.mediation().mediator());
  }

  @SchemaMapping(typeName = "Mediation", field = "facts")
  Connection<FoundFact> facts(
      FoundMediation found, @Argument @Nullable Integer first, @Argument @Nullable String after) {
    return FactPages.page(
        "facts-of-mediation", found.mediation().facts(), found.times(), first, after);
  }

  @SchemaMapping(typeName = "Mediation", field = "requests")
  Connection<FoundFact> requests(
      FoundMediation found, @Argument @Nullable Integer first, @Argument @Nullable String after) {
    return FactPages.page("requests", found.mediation().requests(), found.times(), first, after);
  }

  @SchemaMapping(typeName = "Mediation", field = "agreements")
  Connection<FoundFact> agreements(
      FoundMediation found, @Argument @Nullable Integer first, @Argument @Nullable String after) {
    return FactPages.page(
        "agreements", found.mediation().agreements(), found.times(), first, after);
  }
}
