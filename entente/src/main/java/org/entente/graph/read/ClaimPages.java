package org.entente.graph.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.article.VersionId;
import org.entente.fact.FactId;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Claims of many facts, articles or outlets at once, of each a page: one query, however many they
 * are.
 */
public final class ClaimPages {

  private static final CypherFile BY_FACT = CypherFile.named("read/claims-by-fact");
  private static final CypherFile COUNT_BY_FACT = CypherFile.named("read/count-claims-by-fact");
  private static final CypherFile BY_VERSION = CypherFile.named("read/claims-by-version");
  private static final CypherFile COUNT_BY_VERSION =
      CypherFile.named("read/count-claims-by-version");

  private static final CypherFile BY_OUTLET = CypherFile.named("read/claims-by-outlet");

  private final Queries queries;

  public ClaimPages(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * A page of the claims of each fact, the latest first.
   *
   * @param knownBy only those known by this day; all of them where absent
   * @param after the cursor of the entry after which the pages begin; absent for the first ones
   * @throws UnknownCursor if the cursor is none of ours
   */
  public Map<FactId, Page<RecordedClaim>> ofFacts(
      Collection<FactId> facts, @Nullable LocalDate knownBy, int first, @Nullable String after) {
    Map<String, @Nullable Object> parameters = parameters(facts);
    parameters.put("knownBy", knownBy);
    return pages(facts, "claims-of-fact", BY_FACT, parameters, first, after);
  }

  /** How many claims each fact has; as of a day, how many known by then. */
  public Map<FactId, Integer> countOfFacts(Collection<FactId> facts, @Nullable LocalDate knownBy) {
    Map<String, @Nullable Object> parameters = parameters(facts);
    parameters.put("knownBy", knownBy);
    return counts(COUNT_BY_FACT, parameters, FactId::new);
  }

  /**
   * A page of the claims of each version of an article, in the order of the text.
   *
   * @param after the cursor of the entry after which the pages begin; absent for the first ones
   * @throws UnknownCursor if the cursor is none of ours
   */
  public Map<VersionId, Page<RecordedClaim>> ofVersions(
      Collection<VersionId> versions, int first, @Nullable String after) {
    return pages(versions, "claims-of-article", BY_VERSION, parameters(versions), first, after);
  }

  /** How many claims each version of an article has. */
  public Map<VersionId, Integer> countOfVersions(Collection<VersionId> versions) {
    return counts(COUNT_BY_VERSION, parameters(versions), VersionId::new);
  }

  /**
   * A page of the claims that each outlet makes about two actors, the latest first.
   *
   * @param outlets by name
   * @param after the cursor of the entry after which the pages begin; absent for the first ones
   * @throws UnknownCursor if the cursor is none of ours
   */
  public Map<String, Page<RecordedClaim>> ofOutlets(
      Collection<String> outlets, Topic topic, int first, @Nullable String after) {
    Map<String, @Nullable Object> parameters = parameters(outlets);
    parameters.putAll(topic.parameters());
    return pages(outlets, "claims-of-outlet", BY_OUTLET, parameters, first, after);
  }

  private static Map<String, @Nullable Object> parameters(Collection<?> ids) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("ids", ids.stream().map(String::valueOf).distinct().toList());
    return parameters;
  }

  private <I> Map<I, Page<RecordedClaim>> pages(
      Collection<I> ids,
      String list,
      CypherFile query,
      Map<String, @Nullable Object> parameters,
      int first,
      @Nullable String after) {
    Cursor.decodedInto(parameters, list, after);
    parameters.put("limit", first + 1);
    Map<String, List<Record>> rows =
        queries.list(query, parameters, row -> row).stream()
            .collect(groupingBy(row -> row.get("id").asString(), toList()));
    return ids.stream()
        .distinct()
        .collect(
            toMap(
                id -> id,
                id -> page(list, rows.getOrDefault(String.valueOf(id), List.of()), first)));
  }

  private static Page<RecordedClaim> page(String list, List<Record> rows, int first) {
    return Page.of(
        rows,
        first,
        row -> ClaimReader.claim(row.get("claim"), row.get("fact")),
        row -> new Cursor(list, row.get("key").asDouble(), row.get("claim").get("id").asString()));
  }

  private <I> Map<I, Integer> counts(
      CypherFile query, Map<String, @Nullable Object> parameters, Function<String, I> id) {
    return queries.list(query, parameters, row -> row).stream()
        .collect(toMap(row -> id.apply(row.get("id").asString()), row -> row.get("total").asInt()));
  }
}
