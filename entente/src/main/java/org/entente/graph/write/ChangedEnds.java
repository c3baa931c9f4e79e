package org.entente.graph.write;

import java.util.List;
import java.util.Map;
import org.entente.graph.cypher.CypherFile;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Derives facts anew when the reference knowledge tells another end of an actor than before:
 * nothing lasts longer than those whom it is about.
 */
final class ChangedEnds {

  private static final CypherFile CHANGED = CypherFile.named("ingest/changed-ends");
  private static final CypherFile TO_DERIVE = CypherFile.named("ingest/ends-to-derive");
  private static final CypherFile DYADS = CypherFile.named("ingest/dyads-of-actors");
  private static final CypherFile DERIVED = CypherFile.named("ingest/ends-derived");

  private final FactDerivation derivation = new FactDerivation();

  /** Which of these actors, as they are to be written, end otherwise than those that are stored. */
  static List<String> among(TransactionContext tx, List<Map<String, Object>> actors) {
    return Queries.rows(tx, CHANGED, "actors", actors).stream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  /**
   * Derives the facts of all actors that were noted, some dyads at a time, each in a transaction of
   * its own. What is cut off is done the next time.
   */
  void derive(Session session) {
    List<String> actors =
        session.executeRead(tx -> tx.run(TO_DERIVE.text()).list(row -> row.get("id").asString()));
    if (actors.isEmpty()) {
      return;
    }
    List<String> dyads =
        session.executeRead(
            tx ->
                Queries.rows(tx, DYADS, "actors", actors).stream()
                    .map(row -> row.get("dyad").asString())
                    .sorted()
                    .toList());
    for (int from = 0; from < dyads.size(); from += FactDerivation.STRETCH) {
      int to = Math.min(from + FactDerivation.STRETCH, dyads.size());
      derivation.derive(session, dyads.subList(from, to), false);
    }
    session.executeWriteWithoutResult(tx -> Queries.write(tx, DERIVED, "actors", actors));
  }
}
