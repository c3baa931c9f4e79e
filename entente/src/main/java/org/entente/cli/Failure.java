package org.entente.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.reference.ReferenceMistakes;
import org.entente.api.door.UnusablePublicAddress;
import org.entente.article.UnreadableArticle;
import org.entente.graph.store.GraphUnavailable;
import org.entente.ingest.table.UnreadableTable;
import org.entente.server.UnusableAddress;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Why a command failed, in words for the person who gave it. */
final class Failure {

  private Failure() {}

  /**
   * The sentence of the first cause that has one for people; else what the failure says of itself.
   */
  static String inWords(Throwable failure) {
    return causes(failure)
        .filter(Failure::hasWords)
        .findFirst()
        .map(Failure::words)
        .orElseGet(() -> "Something went wrong that nobody foresaw: " + chain(failure));
  }

  /** Whether it is one of the things that a user can mend. */
  static boolean isExpected(Throwable failure) {
    return causes(failure).anyMatch(Failure::hasWords);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  /** All that is known of it: often only the last cause says what happened. */
  private static String chain(Throwable failure) {
    return causes(failure).map(Throwable::toString).collect(Collectors.joining(", because "));
  }

  private static boolean hasWords(Throwable cause) {
    return cause instanceof GraphUnavailable
        || cause instanceof UnreadableArticle
        || cause instanceof UnreadableTable
        || cause instanceof ReferenceMistakes
        || cause instanceof UnusableAddress
        || cause instanceof UnusablePublicAddress
        || cause instanceof PortInUseException
        || cause instanceof java.net.BindException
        || cause instanceof BindException
        || cause instanceof CommandFailure;
  }

  private static String words(Throwable cause) {
    if (cause instanceof PortInUseException port) {
      return "Port %d is taken by another program. Stop that program, or choose another port with --port."
          .formatted(port.getPort());
    }
    if (cause instanceof BindException setting) {
      return words(setting);
    }
    return String.valueOf(cause.getMessage());
  }

  /** A setting in the environment has the name of its property in capitals, without hyphens. */
  private static String words(BindException setting) {
    String property = setting.getName().toString();
    return "%s (in the environment %s) cannot be '%s': docs/limits.md has the settings, and what each is usually."
        .formatted(
            property,
            property.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT),
            setting.getProperty() == null ? "" : setting.getProperty().getValue());
  }
}
