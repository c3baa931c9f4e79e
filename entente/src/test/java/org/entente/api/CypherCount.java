package org.entente.api;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Counts the queries that the driver sends, by what it tells its log of each message. */
public final class CypherCount extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private static final String SENT = "C: RUN ";

  private final Logger driver = (Logger) LoggerFactory.getLogger("org.neo4j");
  private final List<String> queries = new CopyOnWriteArrayList<>();

  private CypherCount() {}

  /** Counts from now on, until it is closed. */
  public static CypherCount begin() {
    CypherCount count = new CypherCount();
    count.setContext(count.driver.getLoggerContext());
    count.listen();
    return count;
  }

  private void listen() {
    start();
    // a server that rests while another is tested has taken the driver's way to this log with it
    if (!SLF4JBridgeHandler.isInstalled()) {
      SLF4JBridgeHandler.install();
    }
    driver.setAdditive(false);
    driver.setLevel(Level.DEBUG);
    driver.addAppender(this);
  }

  @Override
  protected void append(ILoggingEvent event) {
    String message = event.getFormattedMessage();
    int sent = message.indexOf(SENT);
    if (sent >= 0) {
      queries.add(message.substring(sent + SENT.length()));
    }
  }

  /** How many were sent. */
  public int queries() {
    return queries.size();
  }

  /** How often each query was sent, by its first line, which says what it is for. */
  public Map<String, Integer> byQuery() {
    return queries.stream()
        .collect(
            Collectors.toMap(
                query -> query.lines().findFirst().orElse(""), query -> 1, Integer::sum));
  }

  @Override
  public void close() {
    driver.detachAppender(this);
    driver.setLevel(null);
    driver.setAdditive(true);
  }

  /** The queries, each by its first line, for the message of a failing test. */
  @Override
  public String toString() {
    return String.join(
        "\n", queries.stream().map(query -> query.lines().findFirst().orElse("")).toList());
  }
}
