package org.entente.graph.read;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.actor.gazetteer.FoldedText;
import org.entente.article.VersionId;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ArticleNode;
import org.entente.graph.node.SettlementNode;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Names of which nobody knows whom they mean, what waits for them, and what was settled of them.
 */
public final class NameReader {

  private static final CypherFile NAMES = CypherFile.named("read/unresolved-names");
  private static final CypherFile COUNT_NAMES = CypherFile.named("read/count-unresolved-names");
  private static final CypherFile ABOUT = CypherFile.named("read/about-names");
  private static final CypherFile PASSAGES = CypherFile.named("read/passages-by-name");
  private static final CypherFile CLAIMS = CypherFile.named("read/claims-by-name");
  private static final CypherFile SETTLEMENTS = CypherFile.named("read/settlements");
  private static final CypherFile COUNT_SETTLEMENTS = CypherFile.named("read/count-settlements");

  /** Which list a cursor is of. */
  private static final String NAMES_LIST = "unresolved-names";

  private static final String PASSAGES_LIST = "passages-of-name";
  private static final String CLAIMS_LIST = "claims-of-name";
  private static final String SETTLEMENTS_LIST = "settlements";

  private final Queries queries;

  public NameReader(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * A page of unresolved names, the most frequent first.
   *
   * @param text what they must hold, whatever its capitals; absent for all
   * @param after the cursor of the entry after which the page begins; absent for the first
   * @throws UnknownCursor if the cursor is none of ours
   */
  public Page<UnresolvedName> find(@Nullable String text, int first, @Nullable String after) {
    Map<String, @Nullable Object> parameters = parameters(text);
    Cursor.decodedInto(parameters, NAMES_LIST, after);
    parameters.put("limit", first + 1);
    return Page.of(
        queries.list(NAMES, parameters, NameReader::name),
        first,
        name -> name,
        name -> new Cursor(NAMES_LIST, -name.mentions(), name.id()));
  }

  /** How many there are. */
  public int count(@Nullable String text) {
    return queries.list(COUNT_NAMES, parameters(text), row -> row.get("total").asInt()).getFirst();
  }

  private static Map<String, @Nullable Object> parameters(@Nullable String text) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("text", text == null ? null : FoldedText.fold(text));
    return parameters;
  }

  private static UnresolvedName name(Record row) {
    return new UnresolvedName(
        row.get("id").asString(), row.get("text").asString(), row.get("mentions").asInt());
  }

  /** What is known about each of these names. */
  public Map<String, AboutName> about(Collection<String> names) {
    return queries.list(ABOUT, Map.of("ids", List.copyOf(names)), row -> row).stream()
        .collect(
            Collectors.toMap(
                row -> row.get("id").asString(),
                row ->
                    new AboutName(
                        row.get("candidates").asList(id -> new ActorId(id.asString())),
                        row.get("articles").asInt(),
                        row.get("passages").asInt(),
                        row.get("claims").asInt())));
  }

  /** A page of the sentences in which each name stands. */
  public Map<String, Page<NamingPassage>> passages(
      Collection<String> names, int first, @Nullable String after) {
    Map<String, Page<NamingPassage>> pages = new HashMap<>();
    rows(PASSAGES, PASSAGES_LIST, names, first, after)
        .forEach(
            (name, rows) ->
                pages.put(
                    name,
                    Page.of(
                        rows,
                        first,
                        row -> passage(row.get("version").asString(), List.of(row.get("passage"))),
                        row ->
                            new Cursor(
                                PASSAGES_LIST, 0, row.get("passage").get("id").asString()))));
    return pages;
  }

  /** A page of what waits for each name. */
  public Map<String, Page<StoredWaitingClaim>> claims(
      Collection<String> names, int first, @Nullable String after) {
    Map<String, Page<StoredWaitingClaim>> pages = new HashMap<>();
    rows(CLAIMS, CLAIMS_LIST, names, first, after)
        .forEach(
            (name, rows) ->
                pages.put(
                    name,
                    Page.of(
                        rows,
                        first,
                        NameReader::waiting,
                        row -> new Cursor(CLAIMS_LIST, 0, row.get("claim").get("id").asString()))));
    return pages;
  }

  private Map<String, List<Record>> rows(
      CypherFile query, String list, Collection<String> names, int first, @Nullable String after) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("ids", List.copyOf(names));
    Cursor.decodedInto(parameters, list, after);
    parameters.put("limit", first + 1);
    Map<String, List<Record>> rows =
        new HashMap<>(
            queries.list(query, parameters, row -> row).stream()
                .collect(groupingBy(row -> row.get("id").asString())));
    names.forEach(name -> rows.putIfAbsent(name, List.of()));
    return rows;
  }

  private static StoredWaitingClaim waiting(Record row) {
    Value claim = row.get("claim");
    return new StoredWaitingClaim(
        claim.get("id").asString(),
        actor(claim.get("subjectId")),
        text(row.get("subject")),
        Relation.valueOf(claim.get("relation").asString()),
        actor(claim.get("objectId")),
        text(row.get("object")),
        Polarity.valueOf(claim.get("polarity").asString()),
        Modality.valueOf(claim.get("modality").asString()),
        Aspect.valueOf(claim.get("aspect").asString()),
        date(claim.get("from")),
        date(claim.get("to")),
        claim.get("confidence").asDouble(),
        passage(claim.get("versionId").asString(), row.get("passages").asList(value -> value)));
  }

  private static @Nullable ActorId actor(Value value) {
    return value.isNull() ? null : new ActorId(value.asString());
  }

  private static @Nullable FuzzyDate date(Value value) {
    return value.isNull() ? null : FuzzyDate.parse(value.asString());
  }

  private static NamingPassage passage(String version, List<Value> passages) {
    StringBuilder text = new StringBuilder();
    @Nullable Value before = null;
    for (Value passage : passages) {
      if (before != null) {
        text.append(ArticleNode.gap(before));
      }
      text.append(passage.get("text").asString());
      before = passage;
    }
    Span span =
        new Span(passages.getFirst().get("start").asInt(), passages.getLast().get("end").asInt());
    return new NamingPassage(new VersionId(version), span, text.toString());
  }

  private static @Nullable String text(Value value) {
    return value.isNull() ? null : value.asString();
  }

  /** A page of what was settled and still holds, the latest first. */
  public Page<NamedSettlement> settlements(int first, @Nullable String after) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    Cursor.decodedInto(parameters, SETTLEMENTS_LIST, after);
    parameters.put("limit", first + 1);
    return Page.of(
        queries.list(SETTLEMENTS, parameters, row -> row),
        first,
        row ->
            new NamedSettlement(
                SettlementNode.settlement(row.get("settlement"), row.get("name").asString()),
                row.get("text").asString()),
        row ->
            new Cursor(
                SETTLEMENTS_LIST,
                row.get("key").asDouble(),
                row.get("settlement").get("id").asString()));
  }

  /** How much was settled that still holds. */
  public int countSettlements() {
    return queries.list(COUNT_SETTLEMENTS, Map.of(), row -> row.get("total").asInt()).getFirst();
  }
}
