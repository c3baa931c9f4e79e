package org.entente.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.entente.ingest.FileIngest;
import org.entente.server.SampleProgress;
import org.jspecify.annotations.Nullable;

/** A progress bar for the samples, on standard error. */
final class SampleBar implements SampleProgress {

  private final PrintWriter err;
  private @Nullable ProgressBar bar;

  SampleBar(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void begins(int articles) {
    bar =
        new ProgressBarBuilder()
            .setTaskName("samples")
            .setUnit(" articles", 1)
            .setInitialMax(articles)
            .build();
  }

  @Override
  public synchronized void done(String where) {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public synchronized void broken(String where, String why) {
    err.printf("%s: %s%n", where, why);
    err.flush();
  }

  @Override
  public synchronized void notRead(String where, String why) {
    broken(where, why);
  }

  @Override
  public void ends(FileIngest.Report report) {
    if (bar != null) {
      bar.close();
    }
    err.println(Summary.of(report));
    err.flush();
  }
}
