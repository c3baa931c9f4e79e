package org.entente.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.MentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.article.ArticleId;
import org.entente.curation.Signature;
import org.entente.graph.Graph;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.graph.write.WriteSummary;
import org.entente.ingest.EmptiedArticle;

/**
 * Takes tables of facts in, on the road of the articles: each source that a table cites is an
 * article, each row a passage with its claim. A new edition of a table takes the place of the one
 * before, whose claims stay and count no more.
 */
public final class FactImport {

  /** So many articles are one transaction. */
  private static final int BATCH = 200;

  /** All that is left of a source which the newest edition of its table no longer cites. */
  private static final String NO_LONGER_CITED = "The table no longer cites this source.";

  private final Graph graph;
  private final RowReading reading;

  /**
   * What came of a table.
   *
   * @param rows how many rows went in, or were there already
   * @param failures those that did not, in the order of the table
   * @param written what changed in the graph
   */
  public record Report(int rows, List<FailedRow> failures, WriteSummary written) {}

  public FactImport(Graph graph, ReferenceKnowledge knowledge, MentionFinder finder) {
    this.graph = graph;
    this.reading = new RowReading(new ActorNaming(knowledge, finder));
  }

  /**
   * Takes a table in; a row that makes no sense is left out and told of. Unless nothing was new
   * that stands in the audit trail, from the moment when the first of it is in: an import that is
   * cut off leaves a trace, and taking the table in again brings the rest.
   *
   * @param sender who brings it, and why
   */
  public Report take(FactTable table, Signature sender) {
    List<FailedRow> failures = new ArrayList<>(table.failures());
    Map<SourceText.Key, SourceText> sources = new LinkedHashMap<>();
    int rows = 0;
    for (TableRow row : table.rows()) {
      try {
        BroughtFact fact = reading.read(row);
        if (sources.computeIfAbsent(SourceText.Key.of(fact), key -> new SourceText()).add(fact)) {
          rows++;
        } else {
          failures.add(new FailedRow(row.line(), "The table says this in a row before already."));
        }
      } catch (IllegalArgumentException e) {
        failures.add(new FailedRow(row.line(), String.valueOf(e.getMessage())));
      }
    }
    failures.sort(Comparator.comparing(FailedRow::line));
    // a table of which nothing can be read is a mistake, and no new edition
    WriteSummary written = rows == 0 ? WriteSummary.NOTHING : write(table.name(), sources, sender);
    return new Report(rows, List.copyOf(failures), written);
  }

  private WriteSummary write(
      String table, Map<SourceText.Key, SourceText> sources, Signature sender) {
    List<ArticleWithClaims> articles = new ArrayList<>();
    sources.forEach((key, text) -> articles.add(text.toArticle(table, key)));
    Set<ArticleId> cited =
        articles.stream()
            .map(each -> each.article().id())
            .collect(Collectors.toCollection(HashSet::new));
    graph.reader().articles().tables(table).stream()
        .filter(before -> !cited.contains(before.id()))
        .map(before -> EmptiedArticle.of(before, NO_LONGER_CITED))
        .forEach(articles::add);
    WriteSummary written = WriteSummary.NOTHING;
    for (int from = 0; from < articles.size(); from += BATCH) {
      int to = Math.min(from + BATCH, articles.size());
      boolean noted = written.unchangedArticles() < from;
      written =
          written.plus(
              graph.writer().write(articles.subList(from, to), table, noted ? null : sender));
    }
    return written;
  }
}
