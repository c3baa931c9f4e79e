package org.entente.graph.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.article.copy.StoryId;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Stories: near-copies of one text, whoever printed them. */
public final class StoryReader {

  private static final CypherFile ARTICLES = CypherFile.named("read/articles-by-stories");
  private static final CypherFile COUNT = CypherFile.named("read/count-articles-by-stories");

  /** Which list a cursor is of. */
  private static final String LIST = "articles-of-story";

  private final Queries queries;

  public StoryReader(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * A page of the articles that tell each story, the earliest first.
   *
   * @param after the cursor of the entry after which the pages begin; absent for the first ones
   * @throws UnknownCursor if the cursor is none of ours
   */
  public Map<StoryId, Page<StoredArticle>> articles(
      Collection<StoryId> stories, int first, @Nullable String after) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("ids", Parameters.texts(stories));
    Cursor.decodedInto(parameters, LIST, after);
    parameters.put("limit", first + 1);
    Map<String, List<Record>> rows =
        queries.list(ARTICLES, parameters, row -> row).stream()
            .collect(groupingBy(row -> row.get("id").asString()));
    return stories.stream()
        .distinct()
        .collect(
            toMap(
                story -> story, story -> page(rows.getOrDefault(story.value(), List.of()), first)));
  }

  private static Page<StoredArticle> page(List<Record> rows, int first) {
    return Page.of(
        rows,
        first,
        ArticleReader::article,
        row ->
            new Cursor(LIST, row.get("key").asDouble(), row.get("article").get("id").asString()));
  }

  /** How many articles tell each story. */
  public Map<StoryId, Integer> count(Collection<StoryId> stories) {
    return queries.list(COUNT, Map.of("ids", Parameters.texts(stories)), row -> row).stream()
        .collect(
            toMap(
                row -> new StoryId(row.get("id").asString()),
                row -> row.get("total").asInt(),
                (one, same) -> one));
  }
}
