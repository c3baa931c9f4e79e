package org.entente.api.fact;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.api.batch.Batches;
import org.entente.api.fact.PairFactsAsked.Question;
import org.entente.fact.Fact;
import org.entente.graph.read.Ends;
import org.entente.graph.read.FactOrder;
import org.entente.graph.read.FactsByEnds;
import org.entente.graph.read.Page;
import org.springframework.stereotype.Component;

/** Reads the facts of pairs for all places of a request that ask for them. */
@Component
final class PairFactLoaders {

  private final FactsByEnds facts;

  PairFactLoaders(Batches batches, FactsByEnds facts) {
    this.facts = facts;
    batches.add("pairFactPages", PairFactsAsked::question, this::pages);
    batches.add("pairFactCounts", PairFactsAsked::question, this::counts);
  }

  private Map<PairFactsAsked, Page<Fact>> pages(Question question, Set<PairFactsAsked> asked) {
    return values(
        asked,
        facts.find(
            ends(asked),
            question.filter(),
            FactOrder.SOURCES,
            question.page().first(),
            question.page().after()));
  }

  private Map<PairFactsAsked, Integer> counts(Question question, Set<PairFactsAsked> asked) {
    return values(asked, facts.count(ends(asked), question.filter()));
  }

  private static List<Ends> ends(Set<PairFactsAsked> asked) {
    return asked.stream().map(PairFactsAsked::ends).toList();
  }

  private static <V> Map<PairFactsAsked, V> values(Set<PairFactsAsked> asked, Map<Ends, V> found) {
    return asked.stream()
        .filter(each -> found.containsKey(each.ends()))
        .collect(toMap(each -> each, each -> found.get(each.ends())));
  }
}
