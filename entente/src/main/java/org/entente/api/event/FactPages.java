package org.entente.api.event;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.entente.api.event.EventsAsked.Times;
import org.entente.api.fact.FoundFact;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.fact.Fact;
import org.entente.graph.read.Page;
import org.jspecify.annotations.Nullable;

/** Pages of the facts of a course of events, which were all read with it, the first first. */
final class FactPages {

  private FactPages() {}

  static Connection<FoundFact> page(
      String list, List<Fact> facts, Times times, @Nullable Integer first, @Nullable String after) {
    PageRequest asked = PageRequest.of(first, after);
    return Connection.of(
        Page.within(
            list,
            facts.stream(),
            fact -> fact.extent().begin().toEpochDay(),
            fact -> fact.id().value(),
            asked.first(),
            asked.after()),
        fact -> new FoundFact(fact, times.during(), times.knownBy()),
        () -> CompletableFuture.completedFuture(facts.size()));
  }
}
