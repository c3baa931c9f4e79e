package org.entente.cli.progress;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Where a progress bar is shown. On a terminal it is one line of standard error that is written
 * again and again; what else is told meanwhile stands above it, and neither overwrites the other.
 * Elsewhere, as in a log, it is a plain line every half minute, and one at the end.
 */
public final class ProgressLine extends ConsoleProgressBarConsumer {

  /** Back to the beginning of the line, and nothing on it. */
  private static final String ANEW = "\r\u001b[K";

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);
  private static final int WIDTH_OF_LINES = 120;

  private final PrintStream err;
  private final boolean terminal;
  private boolean shown;
  private @Nullable String untold;
  private long told = System.nanoTime();

  /**
   * @param err where it is written
   * @param terminal whether a line there can be written again
   */
  public ProgressLine(PrintStream err, boolean terminal) {
    super(err);
    this.err = err;
    this.terminal = terminal;
  }

  /**
   * Standard error as the launcher says it is; where nobody says, it counts as a terminal with the
   * console.
   */
  public static ProgressLine on(PrintStream err) {
    String said = System.getProperty("entente.terminal");
    Console console = System.console();
    return new ProgressLine(
        err, said == null ? console != null && console.isTerminal() : Boolean.parseBoolean(said));
  }

  /** A bar that is shown here. */
  public ProgressBarBuilder bar(String task, String unit) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setUnit(" " + unit, 1)
        .setStyle(terminal ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK : ProgressBarStyle.ASCII)
        .setConsumer(this);
  }

  @Override
  public int getMaxRenderedLength() {
    return terminal ? super.getMaxRenderedLength() : WIDTH_OF_LINES;
  }

  @Override
  public synchronized void accept(String bar) {
    if (terminal) {
      err.print(ANEW + bar);
      err.flush();
      shown = true;
    } else {
      untold = bar;
      if (System.nanoTime() - told > BETWEEN_LINES.toNanos()) {
        tell();
      }
    }
  }

  private void tell() {
    if (untold != null) {
      err.println(untold.strip());
      err.flush();
      untold = null;
      told = System.nanoTime();
    }
  }

  /** Lets something be told, on standard error or output, on lines of its own. */
  public synchronized void above(Runnable telling) {
    if (shown) {
      err.print(ANEW);
      err.flush();
      shown = false;
    }
    telling.run();
  }

  /** Ends the line. A bar that is over before it was first shown does not do so itself. */
  @Override
  public synchronized void close() {
    tell();
    if (shown) {
      err.println();
      err.flush();
      shown = false;
    }
  }
}
