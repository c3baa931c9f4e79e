package org.entente.graph.read;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** Runs queries that only read. */
public final class Queries {

  private final GraphStore store;

  /** Queries to this store. */
  public Queries(GraphStore store) {
    this.store = store;
  }

  /** All rows of the answer. */
  public <T> List<T> list(
      CypherFile query, Map<String, @Nullable Object> parameters, Function<Record, T> row) {
    try (Session session = store.driver().session(SessionConfig.forDatabase(store.database()))) {
      return session.executeRead(tx -> tx.run(query.text(), parameters).list(row));
    }
  }
}
