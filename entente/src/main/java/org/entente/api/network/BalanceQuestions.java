package org.entente.api.network;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.api.scalar.PeriodInput;
import org.entente.api.stance.FoundStance;
import org.entente.graph.network.SupportTie;
import org.entente.graph.network.UnbalancedTriangle;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.Page;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who supports each other, and whose friend's friend is an enemy. */
@Controller
final class BalanceQuestions {

  /**
   * A triangle as the answer to a question.
   *
   * @param triangle between whom
   * @param stances where they stand
   */
  record FoundTriangle(UnbalancedTriangle triangle, List<FoundStance> stances) {

    public int sources() {
      return triangle.sources();
    }
  }

  @QueryMapping
  CompletableFuture<Connection<FoundTie>> mutualSupport(
      @Argument @Nullable List<String> among,
      @Argument @Nullable PeriodInput during,
      @Argument @Nullable FuzzyDate knownBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<SidesAsked, FoundSides> sides) {
    SidesAsked asked = SidesAsked.of(among, during, knownBy);
    PageRequest request = PageRequest.of(first, after);
    return sides
        .load(asked)
        .thenApply(all -> all.ofAtLeast(2))
        .thenApply(
            found ->
                Connection.of(
                    Page.within(
                        "mutual-support",
                        found.mutualSupport(),
                        tie -> -tie.sources(),
                        SupportTie::key,
                        request.first(),
                        request.after()),
                    tie -> FoundTie.of(tie, asked.times()),
                    () -> count(found.mutualSupport().count())));
  }

  @QueryMapping
  CompletableFuture<Connection<FoundTriangle>> unbalancedTriangles(
      @Argument @Nullable List<String> among,
      @Argument @Nullable PeriodInput during,
      @Argument @Nullable FuzzyDate knownBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<SidesAsked, FoundSides> sides) {
    SidesAsked asked = SidesAsked.of(among, during, knownBy);
    PageRequest request = PageRequest.of(first, after);
    return sides
        .load(asked)
        .thenApply(all -> all.ofAtLeast(3))
        .thenApply(
            found ->
                Connection.of(
                    Page.within(
                        "unbalanced-triangles",
                        found.unbalancedTriangles(),
                        triangle -> -triangle.sources(),
                        UnbalancedTriangle::key,
                        request.first(),
                        request.after()),
                    triangle ->
                        new FoundTriangle(
                            triangle,
                            triangle.stances().stream()
                                .map(stance -> new FoundStance(stance, asked.times()))
                                .toList()),
                    () -> count(found.unbalancedTriangles().count())));
  }

  private static CompletableFuture<Integer> count(long many) {
    return CompletableFuture.completedFuture(Math.toIntExact(many));
  }

  @SchemaMapping(typeName = "SupportTie")
  CompletableFuture<List<KnownActor>> actors(
      FoundTie found, DataLoader<ActorId, KnownActor> actors) {
    return actors.loadMany(List.of(found.tie().one(), found.tie().other()));
  }

  @SchemaMapping(typeName = "UnbalancedTriangle")
  CompletableFuture<KnownActor> actor(FoundTriangle found, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(found.triangle().friendship().actor());
  }

  @SchemaMapping(typeName = "UnbalancedTriangle")
  CompletableFuture<KnownActor> friend(
      FoundTriangle found, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(found.triangle().friendship().towards());
  }

  @SchemaMapping(typeName = "UnbalancedTriangle")
  CompletableFuture<KnownActor> opponent(
      FoundTriangle found, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(found.triangle().enmity().towards());
  }
}
