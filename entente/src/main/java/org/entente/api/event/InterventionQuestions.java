package org.entente.api.event;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.event.EventsAsked.Times;
import org.entente.api.event.FoundIntervention.Part;
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

/** Interventions, who took part in them, and which members of an organisation did not. */
@Controller
final class InterventionQuestions {

  @QueryMapping
  CompletableFuture<List<FoundIntervention>> interventions(
      @Argument @Nullable String country,
      @Argument @Nullable String flag,
      @Argument @Nullable PeriodInput during,
      @Argument @Nullable FuzzyDate knownBy,
      @Argument @Nullable Double minConfidence,
      DataLoader<EventsAsked, List<FoundIntervention>> interventions) {
    return interventions.load(
        new EventsAsked(country, flag, Times.of(during, knownBy, minConfidence)));
  }

  @SchemaMapping(typeName = "Intervention")
  CompletableFuture<KnownActor> country(
      FoundIntervention found, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(found.intervention().country());
  }

  @SchemaMapping(typeName = "Intervention")
  @Nullable CompletableFuture<KnownActor> flag(
      FoundIntervention found, DataLoader<ActorId, KnownActor> actors) {
    ActorId flag = found.intervention().flag();
    return flag == null ? null : actors.load(flag);
  }

  @SchemaMapping(typeName = "Intervention")
  List<Part> interveners(FoundIntervention found) {
    return found.intervention().interveners().stream()
        .map(each -> new Part(each, found.times()))
        .toList();
  }

  @SchemaMapping(typeName = "Intervention", field = "members")
  CompletableFuture<List<FoundMember>> membersOf(
      FoundIntervention found, DataLoader<FoundIntervention, List<FoundMember>> members) {
    return members.load(found);
  }

  @SchemaMapping(typeName = "Intervention", field = "facts")
  Connection<FoundFact> factsOf(
      FoundIntervention found,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after) {
    return FactPages.page(
        "facts-of-intervention", found.intervention().facts(), found.times(), first, after);
  }

  @SchemaMapping(typeName = "InterventionPart", field = "actor")
  CompletableFuture<KnownActor> intervener(Part part, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(part.intervener().actor());
  }

  @SchemaMapping(typeName = "InterventionPart", field = "facts")
  Connection<FoundFact> factsOfIntervener(
      Part part, @Argument @Nullable Integer first, @Argument @Nullable String after) {
    return FactPages.page(
        "facts-of-intervener", part.intervener().facts(), part.times(), first, after);
  }

  @SchemaMapping(typeName = "MemberAtTheTime", field = "actor")
  CompletableFuture<KnownActor> member(FoundMember member, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(member.actor());
  }
}
