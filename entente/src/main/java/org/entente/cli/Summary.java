package org.entente.cli;

import org.entente.graph.write.WriteSummary;
import org.entente.ingest.FileIngest;

/** What a run changed, in a line. */
final class Summary {

  private Summary() {}

  static String of(FileIngest.Report report) {
    WriteSummary written = report.written();
    return "%d new articles, %d changed, %d unchanged, %d not read; %d claims, %d facts"
        .formatted(
            written.newArticles(),
            written.changedArticles(),
            written.unchangedArticles(),
            report.broken(),
            written.claims(),
            written.facts());
  }
}
