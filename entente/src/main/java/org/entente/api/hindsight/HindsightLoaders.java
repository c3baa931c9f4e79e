package org.entente.api.hindsight;

import java.util.Map;
import org.entente.api.batch.Batches;
import org.entente.api.fact.FactQueries;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.Hindsight;
import org.entente.graph.read.HindsightReader;
import org.entente.graph.read.Page;
import org.springframework.stereotype.Component;

/** Reads facts as known then and now for all places of a request that ask for them. */
@Component
final class HindsightLoaders {

  private final HindsightReader reader;
  private final FactQueries queries;

  HindsightLoaders(Batches batches, HindsightReader reader, FactQueries queries) {
    this.reader = reader;
    this.queries = queries;
    batches.add("hindsightPages", (HindsightAsked asked) -> asked, (asked, same) -> page(asked));
    batches.add("hindsightCounts", (HindsightAsked asked) -> asked, (asked, same) -> count(asked));
  }

  private Map<HindsightAsked, Page<Hindsight>> page(HindsightAsked asked) {
    return Map.of(
        asked,
        reader.find(
            filter(asked),
            asked.then().latest(),
            asked.differences(),
            asked.page().first(),
            asked.page().after()));
  }

  private Map<HindsightAsked, Integer> count(HindsightAsked asked) {
    return Map.of(asked, reader.count(filter(asked), asked.then().latest(), asked.differences()));
  }

  private FactFilter filter(HindsightAsked asked) {
    return queries.of(asked.where()).during(asked.during());
  }
}
