package org.entente.api.fact;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.actor.Actor;
import org.entente.api.fact.FactsAsked.Part;
import org.entente.api.fact.FactsAsked.Role;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where facts can be asked for: all of them, and those of an actor. */
@Controller
final class FactQuestions {

  @QueryMapping
  CompletableFuture<FoundFact> fact(@Argument String id, DataLoader<String, FoundFact> factById) {
    return factById.load(id);
  }

  @QueryMapping
  CompletableFuture<Connection<FoundFact>> facts(
      @Argument @Nullable FactFilter where,
      @Argument FactOrder orderBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<FactsAsked, Connection<FoundFact>> factPages) {
    return factPages.load(
        new FactsAsked(null, orAny(where), orderBy, PageRequest.of(first, after)));
  }

  @SchemaMapping(typeName = "Actor", field = "facts")
  CompletableFuture<Connection<FoundFact>> factsOf(
      Actor actor,
      @Argument @Nullable FactFilter where,
      @Argument FactOrder orderBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<FactsAsked, Connection<FoundFact>> factPages) {
    return factPages.load(
        new FactsAsked(
            new Part(actor.id(), Role.EITHER),
            orAny(where),
            orderBy,
            PageRequest.of(first, after)));
  }

  @SchemaMapping(typeName = "Actor")
  CompletableFuture<Connection<FoundFact>> memberships(
      Actor actor,
      @Argument @Nullable FuzzyDate on,
      @Argument @Nullable FuzzyDate knownBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<FactsAsked, Connection<FoundFact>> factPages) {
    return factPages.load(
        new FactsAsked(
            new Part(actor.id(), Role.SUBJECT),
            FactFilter.memberships(on, knownBy),
            FactOrder.EARLIEST_FIRST,
            PageRequest.of(first, after)));
  }

  @SchemaMapping(typeName = "Actor")
  CompletableFuture<Connection<FoundFact>> members(
      Actor actor,
      @Argument @Nullable FuzzyDate on,
      @Argument @Nullable FuzzyDate knownBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<FactsAsked, Connection<FoundFact>> factPages) {
    return factPages.load(
        new FactsAsked(
            new Part(actor.id(), Role.OBJECT),
            FactFilter.memberships(on, knownBy),
            FactOrder.EARLIEST_FIRST,
            PageRequest.of(first, after)));
  }

  private static FactFilter orAny(@Nullable FactFilter where) {
    return where == null ? FactFilter.ANY : where;
  }
}
