package org.entente.graph.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.article.Passage;
import org.entente.article.VersionId;
import org.entente.article.copy.CopyPrints;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ArticleNode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Finds out anew, from the texts in the graph alone, which versions tell one story. */
final class StoryRebuild {

  private static final CypherFile FORGET = CypherFile.named("stories/forget");
  private static final CypherFile VERSIONS = CypherFile.named("stories/versions-after");
  private static final CypherFile ALONE = CypherFile.named("stories/alone");
  private static final int PRINTS_PER_TRANSACTION = 20_000;
  private static final int VERSIONS_PER_TRANSACTION = 200;

  private final Session session;

  StoryRebuild(Session session) {
    this.session = session;
  }

  /** The facts still count the sources of before; derive them anew afterwards. */
  void run() {
    while (forgetSome() > 0) {
      // until none is left
    }
    inPages(
        page ->
            session.executeWriteWithoutResult(
                tx ->
                    Queries.write(
                        tx,
                        ALONE,
                        "versions",
                        page.stream().map(row -> row.get("id").asString()).toList())));
    inPages(
        page -> session.executeWriteWithoutResult(tx -> StoryLinks.of(tx, prints(page)).write(tx)));
  }

  private int forgetSome() {
    return session.executeWrite(
        tx ->
            tx.run(FORGET.text(), Map.of("limit", PRINTS_PER_TRANSACTION))
                .single()
                .get("forgotten")
                .asInt());
  }

  private void inPages(Consumer<List<Record>> each) {
    String after = "";
    while (true) {
      Map<String, Object> page = Map.of("after", after, "limit", VERSIONS_PER_TRANSACTION);
      List<Record> rows = session.executeRead(tx -> tx.run(VERSIONS.text(), page).list());
      if (rows.isEmpty()) {
        return;
      }
      each.accept(rows);
      after = rows.getLast().get("id").asString();
    }
  }

  private static Map<VersionId, List<Long>> prints(List<Record> versions) {
    Map<VersionId, List<Long>> prints = new LinkedHashMap<>();
    for (Record row : versions) {
      List<Passage> passages = row.get("passages").asList(ArticleNode::passage);
      prints.put(new VersionId(row.get("id").asString()), CopyPrints.of(passages));
    }
    return prints;
  }
}
