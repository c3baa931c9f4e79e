package org.entente.api.count;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.entente.api.batch.Batches;
import org.entente.api.fact.FactQueries;
import org.entente.graph.read.FactGroup;
import org.entente.graph.read.FactGroups;
import org.entente.graph.read.Page;
import org.entente.ontology.FuzzyDate;
import org.springframework.stereotype.Component;

/** Counts facts for all places of a request that ask for it. */
@Component
final class CountLoaders {

  private final FactGroups groups;
  private final FactQueries queries;
  private final Clock clock = Clock.systemUTC();

  CountLoaders(Batches batches, FactGroups groups, FactQueries queries) {
    this.groups = groups;
    this.queries = queries;
    batches.add("factGroupPages", (CountsAsked asked) -> asked, (asked, same) -> page(asked));
    batches.add("factGroupCounts", (CountsAsked asked) -> asked, (asked, same) -> count(asked));
  }

  private Map<CountsAsked, Page<FactGroup>> page(CountsAsked asked) {
    return Map.of(
        asked,
        groups.find(
            queries.of(asked.where()),
            asked.by(),
            today(asked),
            asked.page().first(),
            asked.page().after()));
  }

  private Map<CountsAsked, Integer> count(CountsAsked asked) {
    return Map.of(asked, groups.count(queries.of(asked.where()), asked.by(), today(asked)));
  }

  /** What is open has lasted until now, or until the day by which it is known. */
  private LocalDate today(CountsAsked asked) {
    FuzzyDate knownBy = asked.where().knownBy();
    return knownBy == null ? LocalDate.now(clock) : knownBy.latest();
  }
}
