package org.entente.graph.read;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.article.Passage;
import org.entente.article.VersionId;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ArticleNode;
import org.entente.graph.store.GraphStore;

/** Versions of articles, also those that are no longer current: what they said stays citable. */
public final class VersionReader {

  private static final CypherFile VERSIONS = CypherFile.named("read/versions");
  private static final CypherFile PASSAGES = CypherFile.named("read/passages-of-versions");

  private final Queries queries;

  public VersionReader(GraphStore store) {
    queries = new Queries(store);
  }

  /** The articles in these versions, those that are stored. */
  public Map<VersionId, StoredArticle> byIds(Collection<VersionId> ids) {
    return queries
        .list(VERSIONS, Map.of("ids", Parameters.texts(ids)), ArticleReader::article)
        .stream()
        .collect(toMap(StoredArticle::version, article -> article, (one, same) -> one));
  }

  /** Their texts, exactly as they were ingested. */
  public Map<VersionId, String> textsOf(Collection<VersionId> ids) {
    Map<VersionId, StringBuilder> texts = new LinkedHashMap<>();
    queries
        .list(PASSAGES, Map.of("ids", Parameters.texts(ids)), row -> row)
        .forEach(
            row -> {
              StringBuilder text =
                  texts.computeIfAbsent(
                      new VersionId(row.get("id").asString()),
                      id -> new StringBuilder(row.get("lead").asString("")));
              if (!row.get("passage").isNull()) {
                text.append(row.get("passage").get("text").asString())
                    .append(ArticleNode.gap(row.get("passage")));
              }
            });
    Map<VersionId, String> found = new HashMap<>();
    texts.forEach((id, text) -> found.put(id, text.toString()));
    return found;
  }

  /** Their sentences, in order. */
  public Map<VersionId, List<Passage>> passagesOf(Collection<VersionId> ids) {
    Map<VersionId, List<Passage>> passages = new LinkedHashMap<>();
    queries.list(PASSAGES, Map.of("ids", Parameters.texts(ids)), row -> row).stream()
        .filter(row -> !row.get("passage").isNull())
        .forEach(
            row ->
                passages
                    .computeIfAbsent(
                        new VersionId(row.get("id").asString()), id -> new ArrayList<>())
                    .add(ArticleNode.passage(row.get("passage"))));
    return passages;
  }
}
