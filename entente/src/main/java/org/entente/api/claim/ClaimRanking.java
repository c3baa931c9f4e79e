package org.entente.api.claim;

import org.entente.graph.read.ClaimOrder;

/** Which claims come first, in the words of the schema. */
public enum ClaimRanking {
  RECENT_FIRST(ClaimOrder.LATEST),
  EARLIEST_FIRST(ClaimOrder.EARLIEST),
  MOST_CERTAIN(ClaimOrder.CONFIDENCE),
  AS_RECORDED(ClaimOrder.RECORDED);

  private final ClaimOrder inGraph;

  ClaimRanking(ClaimOrder inGraph) {
    this.inGraph = inGraph;
  }

  ClaimOrder inGraph() {
    return inGraph;
  }
}
