package org.entente.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.fact.Fact;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.FactNode;
import org.entente.graph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Facts of many actors or pairs at once, of each a page: one query, however many they are. */
public final class FactsByEnds {

  private static final CypherFile FACTS = CypherFile.named("read/facts-by-ends");
  private static final CypherFile COUNT = FACTS.telling("read/facts-by-ends-total");

  private final Queries queries;

  public FactsByEnds(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * A page of facts of each.
   *
   * @param filter what holds for the facts of all of them
   * @param after the cursor of the entry after which the pages begin; absent for the first ones
   * @throws UnknownCursor if the cursor is none of ours
   */
  public Map<Ends, Page<Fact>> find(
      Collection<Ends> ends,
      FactFilter filter,
      FactOrder order,
      int first,
      @Nullable String after) {
    List<Ends> distinct = List.copyOf(new LinkedHashSet<>(ends));
    Map<String, @Nullable Object> parameters = parameters(distinct, filter);
    parameters.put("order", order.name());
    String list = "facts-by-ends-" + order;
    Cursor.decodedInto(parameters, list, after);
    parameters.put("limit", first + 1);
    List<List<Record>> rows = new ArrayList<>();
    distinct.forEach(each -> rows.add(new ArrayList<>()));
    queries
        .list(FACTS, parameters, row -> row)
        .forEach(row -> rows.get(row.get("end").asInt()).add(row));
    Map<Ends, Page<Fact>> pages = new HashMap<>();
    for (int i = 0; i < distinct.size(); i++) {
      pages.put(distinct.get(i), page(list, rows.get(i), first));
    }
    return pages;
  }

  private static Page<Fact> page(String list, List<Record> rows, int first) {
    return Page.of(
        rows,
        first,
        row -> FactNode.fact(row.get("told")),
        row -> new Cursor(list, row.get("key").asDouble(), row.get("told").get("id").asString()));
  }

  /** How many facts each has. */
  public Map<Ends, Integer> count(Collection<Ends> ends, FactFilter filter) {
    List<Ends> distinct = List.copyOf(new LinkedHashSet<>(ends));
    Map<Ends, Integer> counts = new HashMap<>();
    queries
        .list(COUNT, parameters(distinct, filter), row -> row)
        .forEach(row -> counts.put(distinct.get(row.get("end").asInt()), row.get("total").asInt()));
    return counts;
  }

  private static Map<String, @Nullable Object> parameters(List<Ends> ends, FactFilter filter) {
    Map<String, @Nullable Object> parameters = FactParameters.conditions(filter);
    parameters.put(
        "ends",
        IntStream.range(0, ends.size())
            .mapToObj(key -> end(key, Lookup.of(ends.get(key), filter.what().relations())))
            .toList());
    return parameters;
  }

  private static Map<String, @Nullable Object> end(int key, Lookup lookup) {
    Map<String, @Nullable Object> end = new HashMap<>();
    end.put("key", key);
    lookup.putInto(end);
    return end;
  }
}
