package org.entente.graph.read;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

/** Runs queries that only read, each no longer than its {@link Deadline} allows. */
public final class Queries {

  /** By what Neo4j says that it ended a transaction because its time was over. */
  private static final String TIMED_OUT = "TransactionTimedOut";

  private static final long ON_THE_WAY = 500;

  private final GraphStore store;

  /** Queries to this store. */
  public Queries(GraphStore store) {
    this.store = store;
  }

  /** All rows of the answer. */
  public <T> List<T> list(
      CypherFile query, Map<String, @Nullable Object> parameters, Function<Record, T> row) {
    return inOne(tx -> tx.run(query.text(), parameters).list(row));
  }

  /** What several queries find in one transaction; it may be read anew when the store says so. */
  <T> T inOne(Function<TransactionContext, T> reading) {
    try (Session session = store.driver().session(SessionConfig.forDatabase(store.database()))) {
      return session.executeRead(
          reading::apply, TransactionConfig.builder().withTimeout(Deadline.forQuery()).build());
    } catch (Neo4jException e) {
      throw e.code().contains(TIMED_OUT) ? new TookTooLong(Deadline.asked()) : e;
    }
  }

  /**
   * Hands on the rows one by one, some hundreds of them on the way at a time. Not tried again when
   * it fails: what was handed on cannot be taken back. May last as long as somebody takes them.
   */
  void stream(CypherFile query, Map<String, @Nullable Object> parameters, Consumer<Record> taker) {
    SessionConfig oneByOne =
        SessionConfig.builder()
            .withDatabase(store.database())
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(ON_THE_WAY)
            .build();
    try (Session session = store.driver().session(oneByOne)) {
      session.run(query.text(), parameters).forEachRemaining(taker);
    }
  }
}
