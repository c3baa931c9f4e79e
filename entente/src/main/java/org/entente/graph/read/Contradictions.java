package org.entente.graph.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.fact.Fact;
import org.entente.fact.FactId;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.FactNode;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** On what sources contradict each other, side by side. */
public final class Contradictions {

  private static final CypherFile PAIRS =
      CypherFile.named("read/facts").telling("read/contradictions");
  private static final CypherFile COUNT = PAIRS.telling("read/contradictions-total");
  private static final CypherFile CONTRARY = CypherFile.named("read/contrary-facts");
  private static final CypherFile COUNT_CONTRARY = CONTRARY.telling("read/contrary-facts-total");

  private static final List<String> LASTING =
      Arrays.stream(Relation.values())
          .filter(relation -> relation.kind() == Relation.Kind.STATE)
          .map(Relation::name)
          .toList();

  /** Which list a cursor is of. */
  private static final String LIST = "contradictions";

  private static final String CONTRARY_LIST = "contrary";

  private final Queries queries;

  public Contradictions(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * A page of contradictions, those first of which the weaker side has the most sources.
   *
   * @param filter what must hold for both sides; polarity and modality are given, and a leaning is
   *     that of the affirmed side
   * @param after the cursor of the entry after which the page begins; absent for the first
   * @throws UnknownCursor if the cursor is none of ours
   */
  public Page<Contradiction> find(FactFilter filter, int first, @Nullable String after) {
    Map<String, @Nullable Object> parameters = parameters(filter);
    Cursor.decodedInto(parameters, LIST, after);
    parameters.put("limit", first + 1);
    return Page.of(
        queries.list(PAIRS, parameters, row -> row),
        first,
        row ->
            new Contradiction(FactNode.fact(row.get("affirmed")), FactNode.fact(row.get("denied"))),
        row -> new Cursor(LIST, row.get("key").asDouble(), row.get("id").asString()));
  }

  /** How many there are. */
  public int count(FactFilter filter) {
    return queries.list(COUNT, parameters(filter), row -> row.get("total").asInt()).getFirst();
  }

  private static Map<String, @Nullable Object> parameters(FactFilter filter) {
    FactFilter denied =
        filter
            .polarities(List.of(Polarity.NEGATED))
            .modalities(List.of(Modality.ACTUAL))
            .leanings(List.of());
    Map<String, @Nullable Object> parameters = FactParameters.ofContested(denied);
    parameters.put("lasting", LASTING);
    parameters.put("affirmedLeanings", filter.what().leanings().stream().map(Enum::name).toList());
    return parameters;
  }

  /**
   * A page of the facts that are contrary to each of these, those with the most sources first.
   *
   * @param knownBy as known by this day; as known today where absent
   * @param after the cursor of the entry after which the pages begin; absent for the first ones
   * @throws UnknownCursor if the cursor is none of ours
   */
  public Map<FactId, Page<Fact>> contraryTo(
      Collection<FactId> facts, @Nullable LocalDate knownBy, int first, @Nullable String after) {
    Map<String, @Nullable Object> parameters = parameters(facts, knownBy);
    Cursor.decodedInto(parameters, CONTRARY_LIST, after);
    parameters.put("limit", first + 1);
    Map<String, List<Record>> rows =
        queries.list(CONTRARY, parameters, row -> row).stream()
            .collect(groupingBy(row -> row.get("id").asString()));
    return facts.stream()
        .distinct()
        .collect(toMap(id -> id, id -> page(rows.getOrDefault(id.value(), List.of()), first)));
  }

  private static Page<Fact> page(List<Record> rows, int first) {
    return Page.of(
        rows,
        first,
        row -> FactNode.fact(row.get("told")),
        row ->
            new Cursor(
                CONTRARY_LIST, row.get("key").asDouble(), row.get("told").get("id").asString()));
  }

  /** How many facts are contrary to each of these. */
  public Map<FactId, Integer> countContraryTo(
      Collection<FactId> facts, @Nullable LocalDate knownBy) {
    return queries.list(COUNT_CONTRARY, parameters(facts, knownBy), row -> row).stream()
        .collect(
            toMap(row -> new FactId(row.get("id").asString()), row -> row.get("total").asInt()));
  }

  private static Map<String, @Nullable Object> parameters(
      Collection<FactId> facts, @Nullable LocalDate knownBy) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("ids", facts.stream().map(FactId::value).distinct().toList());
    parameters.put("lasting", LASTING);
    parameters.put("knownBy", knownBy);
    return parameters;
  }
}
