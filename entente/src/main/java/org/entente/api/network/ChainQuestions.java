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
import org.entente.graph.network.Chain;
import org.entente.graph.network.Chain.Hop;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.Page;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Relation.Leaning;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** By which chains of support one actor is tied to another. */
@Controller
final class ChainQuestions {

  private static final FactFilter SUPPORT = FactFilter.ALL.leanings(List.of(Leaning.SUPPORT));

  /**
   * A chain as the answer to a question.
   *
   * @param length how many hops it has
   * @param hops in order
   */
  record FoundChain(int length, List<FoundHop> hops) {

    static FoundChain of(Chain chain, Times times) {
      return new FoundChain(
          chain.length(), chain.hops().stream().map(hop -> new FoundHop(hop, times)).toList());
    }
  }

  /**
   * A hop of a chain, which tells of what time was asked.
   *
   * @param hop from whom to whom
   * @param times of what time was asked
   */
  record FoundHop(Hop hop, Times times) {

    public int ways() {
      return hop.ways();
    }
  }

  @QueryMapping
  CompletableFuture<Connection<FoundChain>> supportChains(
      @Argument String from,
      @Argument String to,
      @Argument int maxHops,
      @Argument @Nullable PeriodInput during,
      @Argument @Nullable FuzzyDate knownBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<ChainsAsked, Page<Chain>> chains) {
    Times times = Times.of(during, knownBy);
    return chains
        .load(new ChainsAsked(from, to, maxHops, times, PageRequest.of(first, after)))
        .thenApply(
            page ->
                Connection.of(
                    page,
                    chain -> FoundChain.of(chain, times),
                    // nobody counts chains: there may be millions
                    () -> CompletableFuture.completedFuture(page.entries().size())));
  }

  @SchemaMapping(typeName = "SupportHop")
  CompletableFuture<KnownActor> actor(FoundHop hop, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(hop.hop().actor());
  }

  @SchemaMapping(typeName = "SupportHop")
  CompletableFuture<KnownActor> towards(FoundHop hop, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(hop.hop().towards());
  }

  @SchemaMapping(typeName = "SupportHop")
  CompletableFuture<Connection<FoundFact>> facts(
      FoundHop found,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<PairFactsAsked, Page<Fact>> pairFactPages,
      DataLoader<PairFactsAsked, Integer> pairFactCounts) {
    return PairFactsAsked.of(
            found.hop().actor(),
            found.hop().towards(),
            SUPPORT,
            found.times(),
            PageRequest.of(first, after))
        .page(found.times(), pairFactPages, pairFactCounts);
  }
}
