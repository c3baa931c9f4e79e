package org.entente.graph;

import java.time.Clock;
import org.entente.graph.read.GraphReader;
import org.entente.graph.store.GraphSettings;
import org.entente.graph.store.GraphStore;
import org.entente.graph.store.Schema;
import org.entente.graph.write.ActorMerges;
import org.entente.graph.write.ClaimReviews;
import org.entente.graph.write.GraphWriter;
import org.entente.graph.write.KnowledgeWriter;
import org.entente.graph.write.NameWriter;

/** The graph, open for writing and reading: what others need of this package starts here. */
public final class Graph implements AutoCloseable {

  private final GraphStore store;
  private final GraphWriter writer;
  private final NameWriter names;
  private final KnowledgeWriter knowledge;
  private final ClaimReviews reviews;
  private final ActorMerges merges;
  private final GraphReader reader;

  private Graph(GraphStore store, Clock clock) {
    this.store = store;
    this.writer = new GraphWriter(store, clock);
    this.names = new NameWriter(store, clock);
    this.knowledge = new KnowledgeWriter(store);
    this.reviews = new ClaimReviews(store, clock);
    this.merges = new ActorMerges(store, clock);
    this.reader = new GraphReader(store);
  }

  /**
   * Opens the graph and brings its schema up to date.
   *
   * @throws org.entente.graph.store.GraphUnavailable if that is not possible; the message tells why
   *     and what mends it
   */
  public static Graph open(GraphSettings settings) {
    return open(settings, Clock.systemUTC());
  }

  /** The same with a clock that tells when what is written was recorded. */
  public static Graph open(GraphSettings settings, Clock clock) {
    GraphStore store = GraphStore.open(settings);
    try {
      Schema.migrate(store);
      return new Graph(store, clock);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Where it lives and how to speak Bolt with it. */
  public GraphStore store() {
    return store;
  }

  /** Writes articles with their claims, and derives facts. */
  public GraphWriter writer() {
    return writer;
  }

  /** Settles whom unresolved names mean. */
  public NameWriter names() {
    return names;
  }

  /** Writes who is who. */
  public KnowledgeWriter knowledge() {
    return knowledge;
  }

  /** Writes what people find about claims. */
  public ClaimReviews reviews() {
    return reviews;
  }

  /** Makes two ids mean one actor, and takes that back. */
  public ActorMerges merges() {
    return merges;
  }

  /** Reads all of it. */
  public GraphReader reader() {
    return reader;
  }

  @Override
  public void close() {
    store.close();
  }
}
