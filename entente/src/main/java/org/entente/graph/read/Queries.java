package org.entente.graph.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs queries that only read, each no longer than its {@link Deadline} allows. At level DEBUG the
 * log tells each with its parameters, which is the Cypher that a request comes down to.
 */
public final class Queries {

  private static final Logger LOG = LoggerFactory.getLogger(Queries.class);

  /** By what Neo4j says that it ended a transaction because its time was over. */
  private static final String TIMED_OUT = "TransactionTimedOut";

  private static final long ON_THE_WAY = 500;

  private final GraphStore store;

  /** Queries to this store. */
  public Queries(GraphStore store) {
    this.store = store;
  }

  /**
   * All rows of the answer. A query alone needs no transaction around it, which saves a third of a
   * short one's time; it gets one where the store says that it may be asked again.
   */
  public <T> List<T> list(
      CypherFile query, Map<String, @Nullable Object> parameters, Function<Record, T> row) {
    LOG.debug("{} {}", query, parameters);
    try (Session session = store.driver().session(reading().build())) {
      return session.run(query.text(), new HashMap<>(parameters), limited()).list(row);
    } catch (Neo4jException e) {
      if (e instanceof RetryableException) {
        return inOne(tx -> run(tx, query, parameters).list(row));
      }
      throw orTooLate(e);
    }
  }

  /** Runs one of several queries in a transaction. */
  static Result run(
      TransactionContext tx, CypherFile query, Map<String, ? extends @Nullable Object> parameters) {
    LOG.debug("{} {}", query, parameters);
    return tx.run(query.text(), new HashMap<>(parameters));
  }

  /** What several queries find in one transaction; it may be read anew when the store says so. */
  <T> T inOne(Function<TransactionContext, T> queries) {
    try (Session session = store.driver().session(reading().build())) {
      return session.executeRead(queries::apply, limited());
    } catch (Neo4jException e) {
      throw orTooLate(e);
    }
  }

  private static RuntimeException orTooLate(Neo4jException failure) {
    return failure.code().contains(TIMED_OUT) ? new TookTooLong(Deadline.asked()) : failure;
  }

  /**
   * Hands on the rows one by one, some hundreds of them on the way at a time. Not tried again when
   * it fails: what was handed on cannot be taken back. However slowly they are taken, it ends with
   * the {@link Deadline}, in the graph too.
   *
   * @throws TookTooLong if it does; some rows may have been handed on by then
   */
  void stream(CypherFile query, Map<String, @Nullable Object> parameters, Consumer<Record> taker) {
    LOG.debug("{} {}", query, parameters);
    try (Session session = store.driver().session(reading().withFetchSize(ON_THE_WAY).build())) {
      session
          .run(query.text(), parameters, limited())
          .forEachRemaining(
              row -> {
                Deadline.check();
                taker.accept(row);
              });
    } catch (Neo4jException e) {
      throw orTooLate(e);
    }
  }

  private SessionConfig.Builder reading() {
    return SessionConfig.builder()
        .withDatabase(store.database())
        .withDefaultAccessMode(AccessMode.READ);
  }

  private static TransactionConfig limited() {
    return TransactionConfig.builder().withTimeout(Deadline.forQuery()).build();
  }
}
