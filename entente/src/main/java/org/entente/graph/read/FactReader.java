package org.entente.graph.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.ClaimId;
import org.entente.fact.Fact;
import org.entente.fact.FactId;
import org.entente.fact.FactState;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.FactNode;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Facts: by id, by what they say, and what was known of them when. */
public final class FactReader {

  private static final CypherFile FACTS = CypherFile.named("read/facts");
  private static final CypherFile LATEST = CypherFile.named("read/facts-latest");
  private static final CypherFile LATEST_KNOWN = CypherFile.named("read/facts-latest-known");
  private static final CypherFile COUNT = FACTS.telling("read/facts-total");
  private static final CypherFile BY_ID = CypherFile.named("read/facts-by-id");
  private static final CypherFile STATES = CypherFile.named("read/states");

  private final Queries queries;
  private final LapsedFacts lapsed;

  FactReader(Queries queries) {
    this.queries = queries;
    this.lapsed = new LapsedFacts(queries);
  }

  /** The facts with these ids, those that are known. */
  public Map<FactId, Fact> byIds(Collection<FactId> ids) {
    Map<FactId, Fact> facts = new HashMap<>();
    byTextIds(ids.stream().map(FactId::value).toList()).forEach(fact -> facts.put(fact.id(), fact));
    return facts;
  }

  /** The fact to which a claim belongs; empty where the claim does not count. */
  public Optional<Fact> ofClaim(ClaimId claim) {
    return byTextIds(List.of(claim.value())).stream().findFirst();
  }

  /**
   * The facts that have or ever had these ids, or to which claims of these ids belong, each by the
   * id that was asked for. Of a claim that counts no more it is the fact that it would be part of.
   */
  public Map<String, Fact> cited(Collection<String> ids) {
    Map<String, Fact> facts = byAsked(ids);
    List<String> missing = ids.stream().filter(id -> !facts.containsKey(id)).toList();
    if (!missing.isEmpty()) {
      Map<String, FactId> heirs = lapsed.heirs(missing);
      Map<FactId, Fact> found = byIds(heirs.values());
      heirs.forEach((id, heir) -> facts.computeIfAbsent(id, _ -> found.get(heir)));
    }
    return facts;
  }

  /** A fact as it was known by a day; empty where nothing of it was known yet. */
  public Optional<Fact> asKnownBy(LocalDate day, Fact fact) {
    return statesOf(List.of(fact.id())).getOrDefault(fact.id(), List.of()).stream()
        .filter(state -> !state.knownFrom().isAfter(day) && !state.knownTo().isBefore(day))
        .map(
            state ->
                new Fact(
                    fact.id(),
                    fact.key(),
                    state.extent(),
                    state.weight(),
                    state.circumstances(),
                    fact.known()))
        .findFirst();
  }

  private Map<String, Fact> byAsked(Collection<String> ids) {
    Map<String, Fact> facts = new HashMap<>();
    queries
        .list(BY_ID, Map.of("ids", List.copyOf(ids)), row -> row)
        .forEach(row -> facts.put(row.get("id").asString(), FactNode.fact(row.get("told"))));
    return facts;
  }

  private List<Fact> byTextIds(List<String> ids) {
    return queries.list(BY_ID, Map.of("ids", ids), row -> FactNode.fact(row.get("told")));
  }

  /**
   * A page of facts. As of a day they are told as they were known then.
   *
   * @param after the cursor of the entry after which the page begins; absent for the first
   * @throws IllegalArgumentException if the cursor is none of ours
   */
  public Page<Fact> find(FactFilter filter, FactOrder order, int first, @Nullable String after) {
    Map<String, @Nullable Object> parameters = FactParameters.of(filter);
    parameters.put("order", order.name());
    String list = "facts-" + order;
    Cursor cursor = Cursor.decodedInto(parameters, list, after);
    parameters.put("limit", first + 1);
    CypherFile query = FACTS;
    if (order == FactOrder.LATEST && FactParameters.areOfActors(filter)) {
      query = filter.knownBy() == null ? LATEST : LATEST_KNOWN;
      parameters.put("beginning", cursor == null ? parameters.get("last") : cursor.day());
    }
    List<Record> rows = queries.list(query, parameters, row -> row);
    return Page.of(
        rows,
        first,
        row -> FactNode.fact(row.get("told")),
        row -> new Cursor(list, row.get("key").asDouble(), row.get("told").get("id").asString()));
  }

  /** How many there are; reads all of them, so ask only where somebody wants to know. */
  public int count(FactFilter filter) {
    return queries
        .list(COUNT, FactParameters.of(filter), row -> row.get("total").asInt())
        .getFirst();
  }

  /** What was known of these facts when, in order. */
  public Map<FactId, List<FactState>> statesOf(Collection<FactId> ids) {
    return queries
        .list(STATES, Map.of("ids", ids.stream().map(FactId::value).toList()), row -> row)
        .stream()
        .collect(
            groupingBy(
                row -> new FactId(row.get("id").asString()),
                mapping(row -> FactNode.state(row.get("state")), toList())));
  }
}
