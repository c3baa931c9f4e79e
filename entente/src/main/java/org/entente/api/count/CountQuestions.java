package org.entente.api.count;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.fact.FactWhere;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.FactGroup;
import org.entente.graph.read.FactGroup.Dimension;
import org.entente.graph.read.Page;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where numbers of facts can be asked for. */
@Controller
final class CountQuestions {

  @QueryMapping
  CompletableFuture<Connection<FactGroup>> factCounts(
      @Argument List<Dimension> by,
      @Argument @Nullable FactWhere where,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<CountsAsked, Page<FactGroup>> factGroupPages,
      DataLoader<CountsAsked, Integer> factGroupCounts) {
    CountsAsked asked =
        CountsAsked.of(where == null ? FactWhere.ANY : where, by, PageRequest.of(first, after));
    return factGroupPages
        .load(asked)
        .thenApply(page -> Connection.of(page, group -> group, () -> factGroupCounts.load(asked)));
  }

  @SchemaMapping(typeName = "FactCount")
  @Nullable CompletableFuture<KnownActor> subject(
      FactGroup group, DataLoader<ActorId, KnownActor> actors) {
    return group.subject() == null ? null : actors.load(group.subject());
  }

  @SchemaMapping(typeName = "FactCount")
  @Nullable CompletableFuture<KnownActor> object(
      FactGroup group, DataLoader<ActorId, KnownActor> actors) {
    return group.object() == null ? null : actors.load(group.object());
  }

  @SchemaMapping(typeName = "FactCount")
  @Nullable CompletableFuture<List<KnownActor>> pair(
      FactGroup group, DataLoader<ActorId, KnownActor> actors) {
    return group.pair() == null ? null : actors.loadMany(group.pair());
  }
}
