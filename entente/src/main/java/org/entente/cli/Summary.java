package org.entente.cli;

import java.util.List;
import org.entente.graph.write.WriteSummary;
import org.entente.ingest.FileIngest;
import org.entente.ingest.table.FactImport;

/** What a run changed, in a line. */
final class Summary {

  /** So many names still make a line. */
  private static final int SHOWN = 5;

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
        + (report.cutShort() == 0
            ? ""
            : "; %d kept and read up to where they are too long".formatted(report.cutShort()))
        + notRead(report.foreign(), "in another language than English")
        + notRead(report.failed(), "on which the reading failed")
        + passedOver(report.passedOver());
  }

  private static String notRead(int articles, String why) {
    return articles == 0 ? "" : "; %d kept without claims, %s".formatted(articles, why);
  }

  private static String passedOver(List<String> files) {
    return files.isEmpty()
        ? ""
        : "; %d JSON files passed over as no articles, since nothing in them has a field 'text': %s%s"
            .formatted(
                files.size(),
                String.join(", ", files.subList(0, Math.min(SHOWN, files.size()))),
                files.size() > SHOWN ? " and %d more".formatted(files.size() - SHOWN) : "");
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
