package org.entente.graph.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.fact.Extent;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Articles of outlets, the latest first, of several lists of outlets at once. */
public final class ArticlePages {

  private static final CypherFile ARTICLES = CypherFile.named("read/articles-by-outlets");
  private static final CypherFile COUNT = CypherFile.named("read/count-articles-by-outlets");

  /** Which list a cursor is of. */
  private static final String LIST = "articles";

  private final Queries queries;

  public ArticlePages(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * A page of articles of each list of outlets.
   *
   * @param outlets their names; an empty set stands for all outlets
   * @param published only those published in this period; the undated only where it has no end
   * @param after the cursor of the entry after which the pages begin; absent for the first ones
   * @throws UnknownCursor if the cursor is none of ours
   */
  public Map<Set<String>, Page<StoredArticle>> find(
      Collection<Set<String>> outlets, Period published, int first, @Nullable String after) {
    List<Set<String>> lists = List.copyOf(new LinkedHashSet<>(outlets));
    Map<String, @Nullable Object> parameters = parameters(lists, published);
    Cursor.decodedInto(parameters, LIST, after);
    parameters.put("until", until(published, Cursor.decoded(LIST, after)));
    parameters.put("limit", first + 1);
    List<List<Record>> rows = new ArrayList<>();
    lists.forEach(list -> rows.add(new ArrayList<>()));
    queries
        .list(ARTICLES, parameters, row -> row)
        .forEach(row -> rows.get(row.get("list").asInt()).add(row));
    Map<Set<String>, Page<StoredArticle>> pages = new HashMap<>();
    for (int i = 0; i < lists.size(); i++) {
      pages.put(lists.get(i), page(rows.get(i), first));
    }
    return pages;
  }

  /** The day of the last article of the page before, at which the next page begins. */
  private static LocalDate until(Period published, @Nullable Cursor after) {
    FuzzyDate to = published.to();
    LocalDate last = to == null ? Extent.EVER_AFTER : to.latest();
    if (after == null) {
      return last;
    }
    LocalDate reached =
        LocalDate.ofEpochDay(
            (long)
                Math.clamp(
                    -after.key(), Extent.EVER_BEFORE.toEpochDay(), Extent.EVER_AFTER.toEpochDay()));
    return reached.isBefore(last) ? reached : last;
  }

  private static Page<StoredArticle> page(List<Record> rows, int first) {
    return Page.of(
        rows,
        first,
        ArticleReader::article,
        row ->
            new Cursor(LIST, row.get("key").asDouble(), row.get("article").get("id").asString()));
  }

  /** How many articles each list of outlets has. */
  public Map<Set<String>, Integer> count(Collection<Set<String>> outlets, Period published) {
    List<Set<String>> lists = List.copyOf(new LinkedHashSet<>(outlets));
    Map<Set<String>, Integer> counts = new HashMap<>();
    queries
        .list(COUNT, parameters(lists, published), row -> row)
        .forEach(row -> counts.put(lists.get(row.get("list").asInt()), row.get("total").asInt()));
    return counts;
  }

  private static Map<String, @Nullable Object> parameters(
      List<Set<String>> lists, Period published) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put(
        "lists",
        IntStream.range(0, lists.size())
            .mapToObj(key -> Map.of("key", key, "outlets", List.copyOf(lists.get(key))))
            .toList());
    parameters.put("first", published.from() == null ? null : published.from().earliest());
    parameters.put("last", published.to() == null ? null : published.to().latest());
    return parameters;
  }
}
