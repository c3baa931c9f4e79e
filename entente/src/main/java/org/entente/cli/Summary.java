package org.entente.cli;

import org.entente.graph.write.WriteSummary;
import org.entente.ingest.FileIngest;
import org.entente.ingest.table.FactImport;

/** What a run changed, in a line. */
final class Summary {

  private Summary() {}

  static String of(FileIngest.Report report) {
    WriteSummary written = report.written();
    return "%d new articles, %d changed, %d unchanged, %d not taken in; %d claims, %d facts"
            .formatted(
                written.newArticles(),
                written.changedArticles(),
                written.unchangedArticles(),
                report.broken(),
                written.claims(),
                written.facts())
        + notRead(report.foreign(), "in another language than English")
        + notRead(report.failed(), "on which the reading failed")
        + passedOver(report.passedOver());
  }

  private static String notRead(int articles, String why) {
    return articles == 0 ? "" : "; %d kept without claims, %s".formatted(articles, why);
  }

  private static String passedOver(int files) {
    return files == 0
        ? ""
        : "; %d JSON files passed over as no articles, since nothing in them has a field 'text'"
            .formatted(files);
  }

  static String of(FactImport.Report report) {
    WriteSummary written = report.written();
    return "%d rows taken in, %d not; %d claims new or changed, %d count no more; %d facts new or changed"
        .formatted(
            report.rows(),
            report.failures().size(),
            written.claims(),
            written.supersededClaims(),
            written.facts());
  }
}
