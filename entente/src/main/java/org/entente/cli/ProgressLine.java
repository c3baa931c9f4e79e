package org.entente.cli;

import me.tongfei.progressbar.InteractiveConsoleProgressBarConsumer;

/**
 * The line of standard error that a progress bar writes again and again. What else is told while it
 * is there stands above it, and neither overwrites the other.
 */
final class ProgressLine extends InteractiveConsoleProgressBarConsumer {

  /** Back to the beginning of the line, and nothing on it. */
  private static final String ANEW = "\r\u001b[K";

  private boolean shown;

  ProgressLine() {
    super(System.err);
  }

  @Override
  public synchronized void accept(String bar) {
    System.err.print(ANEW + bar);
    System.err.flush();
    shown = true;
  }

  /** Lets something be told, on standard error or output, on lines of its own. */
  synchronized void above(Runnable telling) {
    if (shown) {
      System.err.print(ANEW);
      System.err.flush();
      shown = false;
    }
    telling.run();
  }

  @Override
  public synchronized void close() {
    if (shown) {
      System.err.println();
      System.err.flush();
      shown = false;
    }
  }
}
