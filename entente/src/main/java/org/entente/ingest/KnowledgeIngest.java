package org.entente.ingest;

import java.util.List;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.graph.Graph;
import org.entente.graph.write.ArticleWithClaims;

/** Brings the reference knowledge into the graph: who is who, then who belongs where. */
public final class KnowledgeIngest {

  private final Graph graph;

  public KnowledgeIngest(Graph graph) {
    this.graph = graph;
  }

  /** Does so as far as the graph does not know it yet. */
  public void ingest(ReferenceKnowledge knowledge) {
    graph.knowledge().write(knowledge);
    List<ArticleWithClaims> sets =
        DataSets.of(knowledge).stream()
            .map(set -> new ArticleWithClaims(set.article(), set.claims()))
            .toList();
    graph.writer().write(sets);
  }
}
