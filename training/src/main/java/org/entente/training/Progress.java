package org.entente.training;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import org.entente.cli.progress.ProgressLine;
import org.jspecify.annotations.Nullable;

/** Tells on standard error how far a training is and how long it will take. */
final class Progress {

  private final PrintStream err;
  private final String name;
  private final ProgressLine line;
  private @Nullable ProgressBar bar;
  private long began;
  private int from;
  private int done;

  Progress(PrintStream err, String name) {
    this.err = err;
    this.name = name;
    this.line = ProgressLine.on(err);
  }

  void begin(int steps, int from) {
    this.began = System.nanoTime();
    this.from = from;
    this.done = from;
    if (from > 0) {
      err.printf("%s: going on after step %d of %d%n", name, from, steps);
    }
    bar = line.bar(name, "steps").setInitialMax(steps).startsFrom(from, Duration.ZERO).build();
  }

  void step(int epoch, double loss) {
    done++;
    ProgressBar now = bar;
    if (now != null) {
      now.stepBy(1);
      now.setExtraMessage("epoch %d, loss %.4f".formatted(epoch, loss));
    }
  }

  void epoch(int epoch, double loss) {
    line.above(() -> err.printf("%s: epoch %d, loss %.4f%n", name, epoch, loss));
  }

  void end() {
    ProgressBar now = bar;
    if (now != null) {
      now.close();
    }
    line.close();
    bar = null;
  }

  /** How long a step took on average; 0 where none was taken. */
  double secondsPerStep() {
    return done == from ? 0 : (System.nanoTime() - began) / 1e9 / (done - from);
  }

  /** Says something between two stages. */
  void say(String sentence) {
    err.println(sentence);
  }
}
