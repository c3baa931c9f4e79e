package org.entente.cli;

import java.time.Duration;

/** The half second between two looks at what a command waits for. */
final class Pause {

  private static final Duration LENGTH = Duration.ofMillis(500);

  private Pause() {}

  /**
   * Lets it pass.
   *
   * @param awaited what is waited for, as in 'the data folder'
   * @throws CommandFailure if the command is interrupted meanwhile
   */
  static void whileWaitingFor(String awaited) {
    try {
      Thread.sleep(LENGTH);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("Interrupted while waiting for %s.".formatted(awaited), e);
    }
  }
}
