package org.entente.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.entente.cli.progress.ProgressLine;
import org.entente.ingest.FileIngest;
import org.entente.server.SampleProgress;
import org.jspecify.annotations.Nullable;

/** A progress bar for articles that are taken in, on standard error. */
final class ArticleBar implements SampleProgress {

  private final PrintWriter err;
  private final ProgressLine line;
  private final ProgressBarBuilder builder;
  private @Nullable ProgressBar bar;

  /**
   * @param task what stands before the bar
   * @param line where the bar is shown
   */
  ArticleBar(PrintWriter err, String task, ProgressLine line) {
    this.err = err;
    this.line = line;
    this.builder = line.bar(task, "articles");
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
    line.close();
    err.println(Summary.of(report));
    err.flush();
  }
}
