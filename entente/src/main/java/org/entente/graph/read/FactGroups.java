package org.entente.graph.read;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.read.FactGroup.Dimension;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.ActorId;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * How many facts there are by relation, year, pair and the like, without reading them one by one.
 */
public final class FactGroups {

  private static final CypherFile GROUPS =
      CypherFile.named("read/facts").telling("read/fact-groups");
  private static final CypherFile COUNT = GROUPS.telling("read/fact-groups-total");
  private static final CypherFile REGIONS = CypherFile.named("read/regions");

  private static final Map<String, String> KINDS =
      Arrays.stream(Relation.values()).collect(toMap(Relation::name, each -> each.kind().name()));

  private final Queries queries;

  public FactGroups(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * A page of groups, the largest first.
   *
   * @param filter which facts
   * @param by what the facts of a group have in common
   * @param today until when what is open has lasted
   * @param after the cursor of the entry after which the page begins; absent for the first
   * @throws UnknownCursor if the cursor is none of ours
   */
  public Page<FactGroup> find(
      FactFilter filter, Set<Dimension> by, LocalDate today, int first, @Nullable String after) {
    Map<String, @Nullable Object> parameters = parameters(filter, by, today);
    String list = list(by);
    Cursor.decodedInto(parameters, list, after);
    parameters.put("limit", first + 1);
    return Page.of(
        queries.list(GROUPS, parameters, row -> row),
        first,
        FactGroups::group,
        row -> new Cursor(list, row.get("key").asDouble(), row.get("id").asString()));
  }

  /** Which list a cursor is of: the groups of other dimensions are others. */
  private static String list(Set<Dimension> by) {
    return by.stream().sorted().map(Dimension::name).collect(joining("-", "groups-", ""));
  }

  /** How many groups there are. */
  public int count(FactFilter filter, Set<Dimension> by, LocalDate today) {
    return queries
        .list(COUNT, parameters(filter, by, today), row -> row.get("total").asInt())
        .getFirst();
  }

  private Map<String, @Nullable Object> parameters(
      FactFilter filter, Set<Dimension> by, LocalDate today) {
    Map<String, @Nullable Object> parameters = FactParameters.of(filter);
    boolean byRegion = by.stream().anyMatch(each -> each.name().endsWith("REGION"));
    parameters.put("by", by.stream().map(Enum::name).toList());
    parameters.put("regionOf", byRegion ? regionOf() : Map.of());
    parameters.put("kindOf", KINDS);
    parameters.put("today", today);
    return parameters;
  }

  private Map<String, String> regionOf() {
    Map<String, String> regionOf = new HashMap<>();
    queries
        .list(REGIONS, Map.of(), row -> row)
        .forEach(
            row ->
                row.get("countries")
                    .asList(Value::asString)
                    .forEach(country -> regionOf.put(country, row.get("region").asString())));
    return regionOf;
  }

  private static FactGroup group(Record row) {
    return new FactGroup(
        value(row, "relation", Relation::valueOf),
        value(row, "kind", Relation.Kind::valueOf),
        value(row, "leaning", Leaning::valueOf),
        value(row, "polarity", Polarity::valueOf),
        value(row, "modality", Modality::valueOf),
        number(row, "year"),
        number(row, "yearHeld"),
        value(row, "subject", ActorId::new),
        value(row, "object", ActorId::new),
        row.get("pair").isNull() ? null : row.get("pair").asList(id -> new ActorId(id.asString())),
        value(row, "region", Function.identity()),
        value(row, "subjectRegion", Function.identity()),
        value(row, "objectRegion", Function.identity()),
        row.get("facts").asInt());
  }

  private static <T> @Nullable T value(Record row, String column, Function<String, T> of) {
    return row.get(column).isNull() ? null : of.apply(row.get(column).asString());
  }

  private static @Nullable Integer number(Record row, String column) {
    return row.get(column).isNull() ? null : row.get(column).asInt();
  }
}
