package org.entente.graph.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.fact.Extent;
import org.entente.fact.Fact;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.FactNode;
import org.entente.graph.read.Hindsight.Difference;
import org.entente.graph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** What was known by a day of a time, as against what is known of it today. */
public final class HindsightReader {

  /** Which facts may be meant is asked as in {@code read/facts}, before it says as known when. */
  private static final CypherFile COMPARED =
      CypherFile.named("read/facts").upTo(2, "read/hindsight");

  private static final CypherFile COUNT = COMPARED.telling("read/hindsight-total");

  /** Which list a cursor is of. */
  private static final String LIST = "hindsight";

  private final Queries queries;

  public HindsightReader(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * A page of facts as known then and now, those with the most sources first.
   *
   * @param filter which facts, and when they held; it names no day by which they are known
   * @param then the day by which what is compared was known
   * @param differences only these; empty for all
   * @param after the cursor of the entry after which the page begins; absent for the first
   * @throws UnknownCursor if the cursor is none of ours
   */
  public Page<Hindsight> find(
      FactFilter filter,
      LocalDate then,
      List<Difference> differences,
      int first,
      @Nullable String after) {
    Map<String, @Nullable Object> parameters = parameters(filter, then, differences);
    Cursor.decodedInto(parameters, LIST, after);
    parameters.put("limit", first + 1);
    return Page.of(
        queries.list(COMPARED, parameters, row -> row),
        first,
        row ->
            new Hindsight(
                Difference.valueOf(row.get("difference").asString()),
                fact(row.get("before")),
                fact(row.get("now"))),
        row -> new Cursor(LIST, row.get("key").asDouble(), row.get("id").asString()));
  }

  /** How many there are. */
  public int count(FactFilter filter, LocalDate then, List<Difference> differences) {
    return queries
        .list(COUNT, parameters(filter, then, differences), row -> row.get("total").asInt())
        .getFirst();
  }

  private static Map<String, @Nullable Object> parameters(
      FactFilter filter, LocalDate then, List<Difference> differences) {
    Map<String, @Nullable Object> parameters = FactParameters.of(filter.knownBy(null));
    // what is known to have ended since may have been thought to last
    parameters.put("reaching", Extent.EVER_BEFORE);
    parameters.put("asOf", then);
    parameters.put("differences", differences.stream().map(Enum::name).toList());
    return parameters;
  }

  private static @Nullable Fact fact(Value told) {
    return told.isNull() ? null : FactNode.fact(told);
  }
}
