package org.entente.api.fact;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.api.scalar.Times;
import org.entente.fact.Fact;
import org.entente.graph.read.Ends;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.Page;
import org.entente.ontology.ActorId;

/**
 * A page of what one actor did to another, those facts with the most sources first. Those that
 * differ only in the actors are read together.
 *
 * @param ends from whom to whom
 * @param question which facts, and which page
 */
public record PairFactsAsked(Ends ends, Question question) {

  /**
   * What is asked, whoever the two are.
   *
   * @param filter which facts
   * @param page which page
   */
  record Question(FactFilter filter, PageRequest page) {}

  /**
   * The facts of a pair; where a relation holds both ways, also those written the other way round.
   *
   * @param which what they must be, the time aside
   * @param times of what time
   */
  public static PairFactsAsked of(
      ActorId subject, ActorId object, FactFilter which, Times times, PageRequest page) {
    return new PairFactsAsked(
        Ends.pair(subject, object),
        new Question(which.during(times.period()).knownBy(times.lastDay()), page));
  }

  /** The page, told as of the time asked for. */
  public CompletableFuture<Connection<FoundFact>> page(
      Times times,
      DataLoader<PairFactsAsked, Page<Fact>> pairFactPages,
      DataLoader<PairFactsAsked, Integer> pairFactCounts) {
    return pairFactPages
        .load(this)
        .thenApply(
            page ->
                Connection.of(
                    page,
                    fact -> new FoundFact(fact, times.during(), times.knownBy()),
                    () -> pairFactCounts.load(this)));
  }
}
