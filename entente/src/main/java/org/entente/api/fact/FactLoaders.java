package org.entente.api.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.api.batch.Batches;
import org.entente.api.fact.FactsAsked.Question;
import org.entente.api.paging.PageRequest;
import org.entente.fact.Fact;
import org.entente.graph.read.Ends;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.FactOrder;
import org.entente.graph.read.FactReader;
import org.entente.graph.read.FactsByEnds;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Page;
import org.springframework.stereotype.Component;

/** Reads facts for all places of a request that ask for them. */
@Component
final class FactLoaders {

  private final FactReader facts;
  private final FactsByEnds factsByEnds;
  private final FactQueries queries;

  FactLoaders(Batches batches, GraphReader graph, FactsByEnds factsByEnds, FactQueries queries) {
    this.facts = graph.facts();
    this.factsByEnds = factsByEnds;
    this.queries = queries;
    batches.add("citedFacts", facts::cited);
    batches.add("factPages", FactsAsked::question, this::pages);
    batches.add("factCounts", FactsAsked::question, this::counts);
  }

  private Map<FactsAsked, Page<Fact>> pages(Question question, Set<FactsAsked> asked) {
    FactFilter filter = queries.of(question.where());
    FactOrder order = question.ranking().inGraph();
    PageRequest page = question.page();
    List<Ends> ends = ends(asked);
    Map<Ends, Page<Fact>> byEnds =
        ends.isEmpty()
            ? Map.of()
            : factsByEnds.find(ends, filter, order, page.first(), page.after());
    return values(asked, byEnds, () -> facts.find(filter, order, page.first(), page.after()));
  }

  private Map<FactsAsked, Integer> counts(Question question, Set<FactsAsked> asked) {
    FactFilter filter = queries.of(question.where());
    List<Ends> ends = ends(asked);
    return values(
        asked,
        ends.isEmpty() ? Map.of() : factsByEnds.count(ends, filter),
        () -> facts.count(filter));
  }

  private static List<Ends> ends(Set<FactsAsked> asked) {
    return asked.stream().map(FactsAsked::ends).filter(Objects::nonNull).toList();
  }

  private static <V> Map<FactsAsked, V> values(
      Set<FactsAsked> asked, Map<Ends, V> byEnds, Supplier<V> ofAll) {
    Map<FactsAsked, V> values = new HashMap<>();
    for (FactsAsked each : asked) {
      values.put(
          each,
          each.ends() == null ? ofAll.get() : Objects.requireNonNull(byEnds.get(each.ends())));
    }
    return values;
  }
}
