package org.entente.graph.read;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.article.ArticleId;
import org.entente.article.VersionId;
import org.entente.article.copy.StoryId;
import org.entente.article.language.Language;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ArticleNode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Articles, their texts and their outlets. */
public final class ArticleReader {

  private static final CypherFile ARTICLES = CypherFile.named("read/articles");
  private static final CypherFile TABLES = CypherFile.named("read/tables");
  private static final CypherFile TEXTS = CypherFile.named("read/texts");
  private static final CypherFile OUTLETS = CypherFile.named("read/outlets");
  private static final CypherFile KNOWN_OUTLETS = CypherFile.named("read/known-outlets");

  private final Queries queries;

  ArticleReader(Queries queries) {
    this.queries = queries;
  }

  /** The articles with these ids, those that are stored. */
  public Map<ArticleId, StoredArticle> byIds(Collection<ArticleId> ids) {
    return queries
        .list(ARTICLES, Map.of("ids", Parameters.texts(ids)), ArticleReader::article)
        .stream()
        .collect(Collectors.toMap(StoredArticle::id, article -> article, (one, same) -> one));
  }

  /**
   * The sources that the current edition of a table cites, each as an article; of an imported one
   * or of the reference knowledge.
   */
  public List<StoredArticle> tables(String name) {
    return queries.list(TABLES, Map.of("name", name), ArticleReader::article);
  }

  /** The texts of articles, put together from their passages, exactly as they were ingested. */
  public Map<ArticleId, String> textsOf(Collection<ArticleId> ids) {
    Map<ArticleId, String> texts = new HashMap<>();
    queries.list(TEXTS, Map.of("ids", Parameters.texts(ids)), row -> row).stream()
        .collect(groupingBy(row -> new ArticleId(row.get("id").asString())))
        .forEach((id, passages) -> texts.put(id, text(passages)));
    return texts;
  }

  private static String text(List<Record> passages) {
    StringBuilder text = new StringBuilder(passages.getFirst().get("lead").asString(""));
    for (Record row : passages) {
      text.append(row.get("passage").get("text").asString())
          .append(ArticleNode.gap(row.get("passage")));
    }
    return text.toString();
  }

  /** The outlets and how many articles each has, those with the most first. */
  public Map<String, Integer> outlets() {
    Map<String, Integer> outlets = new LinkedHashMap<>();
    queries
        .list(OUTLETS, Map.of(), row -> row)
        .forEach(row -> outlets.put(row.get("name").asString(), row.get("articles").asInt()));
    return outlets;
  }

  /** Those of these names that are outlets. */
  public Set<String> outletsAmong(Collection<String> names) {
    return queries
        .list(KNOWN_OUTLETS, Map.of("names", List.copyOf(names)), row -> row.get("name").asString())
        .stream()
        .collect(Collectors.toSet());
  }

  static StoredArticle article(MapAccessor row) {
    Value article = row.get("article");
    return new StoredArticle(
        new ArticleId(article.get("id").asString()),
        new VersionId(row.get("version").asString()),
        article.get("title").asString(),
        article.get("url").isNull() ? null : article.get("url").asString(),
        article.get("published").isNull() ? null : article.get("published").asLocalDate(),
        row.get("outlet").asString(),
        article.get("origin").asString(),
        article.get("language").isNull() ? null : new Language(article.get("language").asString()),
        article.get("cut").isNull() ? null : article.get("cut").asString(),
        article.get("unread").asInt(0),
        new StoryId(row.get("story").asString()),
        row.get("ingestedAt").asZonedDateTime().toInstant());
  }
}
