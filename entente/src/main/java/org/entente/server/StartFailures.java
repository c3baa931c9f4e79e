package org.entente.server;

import java.util.stream.Stream;
import org.entente.api.door.UnusablePublicAddress;
import org.entente.graph.store.GraphUnavailable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Keeps Spring Boot from printing where a start failed for a reason that has a sentence for people:
 * whoever started it gets that among the causes, as a {@link GraphUnavailable} or an {@link
 * UnusablePublicAddress}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailures implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(
            cause -> cause instanceof GraphUnavailable || cause instanceof UnusablePublicAddress);
  }
}
