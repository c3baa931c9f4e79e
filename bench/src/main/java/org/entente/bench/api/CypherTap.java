package org.entente.bench.api;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.read.Queries;
import org.neo4j.driver.Session;
import org.slf4j.LoggerFactory;

/** Finds out which Cypher queries a request comes down to, by what the graph's reader logs. */
final class CypherTap extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private final Logger log = (Logger) LoggerFactory.getLogger(Queries.class);
  private final List<Sent> sent = new CopyOnWriteArrayList<>();

  /** A query as it was sent. */
  record Sent(CypherFile query, Map<String, Object> parameters) {

    /** Sends it again as fast as the driver can, alone, and fetches all rows. */
    int rows(Session session) {
      return session.run(query.text(), parameters).list().size();
    }
  }

  private CypherTap() {}

  static CypherTap open() {
    CypherTap tap = new CypherTap();
    tap.setContext(tap.log.getLoggerContext());
    tap.listen();
    return tap;
  }

  private void listen() {
    start();
    log.setAdditive(false);
    log.setLevel(Level.DEBUG);
    log.addAppender(this);
  }

  @Override
  @SuppressWarnings("unchecked") // what Queries logs
  protected void append(ILoggingEvent event) {
    Object[] arguments = event.getArgumentArray();
    sent.add(new Sent((CypherFile) arguments[0], (Map<String, Object>) arguments[1]));
  }

  List<Sent> queries() {
    return new ArrayList<>(sent);
  }

  @Override
  public void close() {
    log.detachAppender(this);
    log.setLevel(null);
    log.setAdditive(true);
  }
}
