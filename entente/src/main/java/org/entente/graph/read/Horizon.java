package org.entente.graph.read;

import java.time.Instant;
import java.util.Map;
import org.entente.graph.cypher.CypherFile;
import org.neo4j.driver.TransactionContext;

/**
 * Up to which moment all claims that were recorded can be seen: of a transaction that is being
 * committed, a reader sees a part. Who reads on as claims were recorded must stop there.
 */
final class Horizon {

  private static final CypherFile HORIZON = CypherFile.named("read/horizon");

  private Horizon() {}

  /**
   * As a transaction sees it. What lies before is read in the same one: another member of a cluster
   * may not have come so far. Only the index of moments surely has all of it.
   *
   * @return long ago on an empty graph
   */
  static Instant seenBy(TransactionContext tx) {
    return Queries.run(tx, HORIZON, Map.of()).stream()
        .map(row -> row.get("moment").asZonedDateTime().toInstant())
        .findFirst()
        .orElse(Instant.EPOCH);
  }
}
