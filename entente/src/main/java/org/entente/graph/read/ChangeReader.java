package org.entente.graph.read;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.entente.curation.RecordedChange;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ChangeNode;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** The audit trail, the newest change first. */
public final class ChangeReader {

  private static final CypherFile LOG = CypherFile.named("read/changes");
  private static final CypherFile ON = CypherFile.named("read/changes-on");
  private static final CypherFile COUNT = CypherFile.named("read/count-changes");

  /** Which list a cursor is of. */
  private static final String LIST = "changes";

  private final Queries queries;

  public ChangeReader(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * A page of changes.
   *
   * @param after the cursor of the entry after which the page begins; absent for the first
   * @throws UnknownCursor if the cursor is none of ours
   */
  public Page<RecordedChange> find(ChangeFilter filter, int first, @Nullable String after) {
    Cursor cursor = Cursor.decoded(LIST, after);
    Map<String, @Nullable Object> parameters = parameters(filter);
    parameters.put("before", cursor == null ? Long.MAX_VALUE : Math.round(-cursor.key()));
    parameters.put("limit", first + 1);
    CypherFile query = filter.anchor().equals("log") ? LOG : ON;
    return Page.of(
        queries.list(query, parameters, ChangeReader::change),
        first,
        change -> change,
        change -> new Cursor(LIST, -change.number(), change.id()));
  }

  /** How many there are; reads all of them, so ask only where somebody wants to know. */
  public int count(ChangeFilter filter) {
    return queries.list(COUNT, parameters(filter), row -> row.get("total").asInt()).getFirst();
  }

  private static RecordedChange change(Record row) {
    return new RecordedChange(
        row.get("change").get("number").asLong(),
        ChangeNode.change(row.get("change"), row.get("claim"), row.get("article")));
  }

  private static Map<String, @Nullable Object> parameters(ChangeFilter filter) {
    FuzzyDate from = filter.during().from();
    FuzzyDate to = filter.during().to();
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("anchor", filter.anchor());
    parameters.put("kinds", filter.kinds().stream().map(Enum::name).toList());
    parameters.put("actors", Parameters.texts(filter.actors()));
    parameters.put("claims", Parameters.texts(filter.claims()));
    parameters.put("articles", Parameters.texts(filter.articles()));
    parameters.put("by", filter.by());
    parameters.put("from", from == null ? null : midnight(from.earliest()));
    parameters.put("until", to == null ? null : midnight(to.latest().plusDays(1)));
    return parameters;
  }

  private static ZonedDateTime midnight(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC);
  }
}
