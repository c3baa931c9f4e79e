package org.entente.graph.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.entente.claim.ClaimId;
import org.entente.fact.Derivation;
import org.entente.fact.FactId;
import org.entente.fact.Testimony;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ClaimNode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Facts that were called after a claim which counts no more: it was rejected, or superseded when
 * its article was corrected. They live on where other claims say the same of the same time.
 */
final class LapsedFacts {

  private static final CypherFile LAPSED = CypherFile.named("read/lapsed-facts");

  private final Queries queries;

  LapsedFacts(Queries queries) {
    this.queries = queries;
  }

  /** The facts of today to which ids of such facts or claims lead; not all of them do. */
  Map<String, FactId> heirs(Collection<String> ids) {
    Map<String, FactId> heirs = new HashMap<>();
    for (Record row : queries.list(LAPSED, Map.of("ids", List.copyOf(ids)), row -> row)) {
      Map<ClaimId, FactId> factOf = new HashMap<>();
      for (Value other : row.get("others").values()) {
        factOf.put(
            new ClaimId(other.get("id").asString()), new FactId(other.get("fact").asString()));
      }
      List<Testimony> counting = row.get("others").asList(ClaimNode::testimony);
      SortedSet<ClaimId> companions =
          Derivation.companions(ClaimNode.testimony(row.get("lapsed")), counting);
      if (!companions.isEmpty()) {
        heirs.put(row.get("id").asString(), factOf.get(companions.getFirst()));
      }
    }
    return heirs;
  }
}
