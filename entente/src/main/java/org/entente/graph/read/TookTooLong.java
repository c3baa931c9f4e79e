package org.entente.graph.read;

import java.time.Duration;

/** The graph did not answer in time, and has stopped to try. */
public final class TookTooLong extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration limit;

  TookTooLong(Duration limit) {
    super("The graph did not answer within %s.".formatted(limit));
    this.limit = limit;
  }

  /** How long it might have taken. */
  public Duration limit() {
    return limit;
  }
}
