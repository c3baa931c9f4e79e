package org.entente.graph.write;

import java.util.List;
import java.util.Map;
import org.entente.graph.cypher.CypherFile;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Runs queries with a list of rows, and not at all where there are none. */
final class Queries {

  private Queries() {}

  static List<Record> rows(
      TransactionContext tx, CypherFile query, String parameter, List<?> rows) {
    return rows.isEmpty() ? List.of() : tx.run(query.text(), Map.of(parameter, rows)).list();
  }

  static void write(TransactionContext tx, CypherFile query, String parameter, List<?> rows) {
    if (!rows.isEmpty()) {
      tx.run(query.text(), Map.of(parameter, rows)).consume();
    }
  }
}
