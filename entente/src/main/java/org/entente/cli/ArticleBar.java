package org.entente.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.entente.ingest.FileIngest;
import org.entente.server.SampleProgress;
import org.jspecify.annotations.Nullable;

/** A progress bar for articles that are taken in, on standard error. */
final class ArticleBar implements SampleProgress {

  private final PrintWriter err;
  private final ProgressLine line = new ProgressLine();
  private final ProgressBarBuilder builder;
  private @Nullable ProgressBar bar;

  /**
   * @param task what stands before the bar
   */
  ArticleBar(PrintWriter err, String task) {
    this(err, task, ProgressBar.builder());
    builder.setConsumer(line);
  }

  /**
   * @param builder of a bar that is shown elsewhere
   */
  ArticleBar(PrintWriter err, String task, ProgressBarBuilder builder) {
    this.err = err;
    this.builder = builder.setTaskName(task).setUnit(" articles", 1);
  }

  @Override
  public void begins(int articles) {
    bar = builder.setInitialMax(articles).build();
  }

  @Override
  public synchronized void done(String where) {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public synchronized void broken(String where, String why) {
    line.above(
        () -> {
          err.printf("%s: %s%n", where, why);
          err.flush();
        });
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
