package org.entente.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.article.ArticleId;
import org.entente.graph.Graph;
import org.entente.graph.write.ArticleWithClaims;

/**
 * Brings the reference knowledge into the graph: who is who, then who belongs where. What it told
 * before and tells no more stays, and counts no more.
 */
public final class KnowledgeIngest {

  /**
   * The name under which all data sets together are a table, of which each state of the reference
   * knowledge is an edition. No table that somebody imports may have it.
   */
  public static final String TABLE = "reference/";

  /**
   * All that is left of a data set that cites another source now, has another title, or is gone.
   */
  private static final String NO_LONGER_TOLD = "The reference knowledge no longer tells this.";

  private final Graph graph;

  public KnowledgeIngest(Graph graph) {
    this.graph = graph;
  }

  /** Does so as far as the graph does not know it yet. */
  public void ingest(ReferenceKnowledge knowledge) {
    graph.knowledge().write(knowledge);
    List<ArticleWithClaims> articles = new ArrayList<>();
    for (DataSet set : DataSets.of(knowledge)) {
      articles.add(new ArticleWithClaims(set.article(), set.claims()));
    }
    Set<ArticleId> told =
        articles.stream().map(each -> each.article().id()).collect(Collectors.toSet());
    graph.reader().articles().tables(TABLE).stream()
        .filter(before -> !told.contains(before.id()))
        .map(before -> EmptiedArticle.of(before, NO_LONGER_TOLD))
        .forEach(articles::add);
    // in one transaction, so that nobody finds a row twice or not at all
    graph.writer().write(articles, TABLE, null);
  }
}
