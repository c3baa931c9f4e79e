package org.entente.server;

import java.util.stream.Stream;
import org.entente.graph.store.GraphUnavailable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Keeps Spring Boot from printing where a start failed because the graph cannot be opened: whoever
 * started it gets that as a {@link GraphUnavailable} among the causes, with a sentence for people.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class GraphFailures implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(GraphUnavailable.class::isInstance);
  }
}
