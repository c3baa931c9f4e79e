package org.entente.graph.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.article.VersionId;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Finds sentences by the words in them. What was stored a moment ago may not be found yet. */
public final class PassageSearch {

  private static final CypherFile SEARCH = CypherFile.named("read/search-passages");
  private static final CypherFile COUNT = SEARCH.telling("read/search-passages-total");

  /** Of the best so many those are listed that fit the other conditions. */
  public static final int MOST_FOUND = 10_000;

  /** Which list a cursor is of. */
  private static final String LIST = "passages";

  private final Queries queries;

  public PassageSearch(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * A sentence that was found.
   *
   * @param version in which version of an article, the current one
   * @param span where in its text
   * @param text the characters there
   * @param score how well it fits: comparable within one answer and no further
   * @param marks where in the article's text the words stand
   */
  public record Found(VersionId version, Span span, String text, double score, List<Span> marks) {}

  /**
   * A page of sentences, the best first.
   *
   * @param search what to look for; not empty
   * @param outlets one of these published it; empty for any
   * @param published it was published in this period
   * @param after the cursor of the entry after which the page begins; absent for the first
   * @throws UnknownCursor if the cursor is none of ours
   */
  public Page<Found> find(
      SearchText search,
      Collection<String> outlets,
      Period published,
      int first,
      @Nullable String after) {
    Map<String, @Nullable Object> parameters = parameters(search, outlets, published);
    Cursor.decodedInto(parameters, LIST, after);
    parameters.put("limit", first + 1);
    return Page.of(
        queries.list(SEARCH, parameters, row -> row),
        first,
        row -> found(row, search),
        row ->
            new Cursor(LIST, row.get("key").asDouble(), row.get("passage").get("id").asString()));
  }

  /** How many there are, as far as the best {@value #MOST_FOUND} go. */
  public int count(SearchText search, Collection<String> outlets, Period published) {
    return queries
        .list(COUNT, parameters(search, outlets, published), row -> row.get("total").asInt())
        .getFirst();
  }

  private static Map<String, @Nullable Object> parameters(
      SearchText search, Collection<String> outlets, Period published) {
    FuzzyDate from = published.from();
    FuzzyDate to = published.to();
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("words", search.inLucene());
    parameters.put("most", MOST_FOUND);
    parameters.put("outlets", List.copyOf(outlets));
    parameters.put("first", from == null ? null : from.earliest());
    parameters.put("last", to == null ? null : to.latest());
    return parameters;
  }

  private static Found found(Record row, SearchText search) {
    Value passage = row.get("passage");
    String text = passage.get("text").asString();
    Span span = new Span(passage.get("start").asInt(), passage.get("end").asInt());
    return new Found(
        new VersionId(row.get("version").asString()),
        span,
        text,
        -row.get("key").asDouble(),
        search.in(text).stream().map(mark -> mark.shifted(span.start())).toList());
  }
}
