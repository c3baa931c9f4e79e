package org.entente.api.fact;

import org.entente.graph.read.FactOrder;

/** Which facts come first, in the words of the schema. */
public enum FactRanking {
  RECENT_FIRST(FactOrder.LATEST),
  EARLIEST_FIRST(FactOrder.EARLIEST),
  MOST_SOURCES(FactOrder.SOURCES),
  MOST_CERTAIN(FactOrder.CONFIDENCE),
  MOST_CONTRADICTED(FactOrder.CONTRADICTIONS),
  NEWS_FIRST(FactOrder.NEWS);

  private final FactOrder inGraph;

  FactRanking(FactOrder inGraph) {
    this.inGraph = inGraph;
  }

  FactOrder inGraph() {
    return inGraph;
  }
}
