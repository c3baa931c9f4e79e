package org.entente.graph.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.article.ArticleId;
import org.entente.claim.ClaimId;
import org.entente.fact.FactId;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ArticleNode;
import org.entente.graph.node.ClaimNode;
import org.entente.graph.read.ClaimFilter.Of;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Claims: by what they say, of facts, and the passages in which they stand. */
public final class ClaimReader {

  private static final CypherFile CLAIMS = CypherFile.named("read/claims");
  private static final CypherFile COUNT = CLAIMS.telling("read/claims-total");
  private static final CypherFile AS_RECORDED =
      CLAIMS.looking("read/claims-since").telling("read/claims-as-recorded");
  private static final CypherFile OF_FACTS = CypherFile.named("read/claims-of-facts");
  private static final CypherFile KNOWN = CypherFile.named("read/known-claims");
  private static final CypherFile PASSAGES = CypherFile.named("read/passages-of-claims");

  /** Greater than the id of every claim. */
  private static final String BEHIND_ALL = "~";

  private final Queries queries;

  ClaimReader(Queries queries) {
    this.queries = queries;
  }

  /**
   * A page of claims.
   *
   * @param after the cursor of the entry after which the page begins; absent for the first
   * @throws IllegalArgumentException if the cursor is none of ours
   */
  public Page<RecordedClaim> find(
      ClaimFilter filter, ClaimOrder order, int first, @Nullable String after) {
    return order == ClaimOrder.RECORDED && isByMoment(filter, after)
        ? asRecorded(filter, first, after)
        : listed(filter, order, first, after);
  }

  private Page<RecordedClaim> listed(
      ClaimFilter filter, ClaimOrder order, int first, @Nullable String after) {
    Map<String, @Nullable Object> parameters = ClaimParameters.of(filter);
    parameters.put("order", order.name());
    Cursor.decodedInto(parameters, list(order), after);
    parameters.put("limit", first + 1);
    return page(
        order == ClaimOrder.RECORDED && filter.of().equals(Of.ANY)
            ? upToHorizon(CLAIMS, parameters)
            : queries.list(CLAIMS, parameters, row -> row),
        order,
        first);
  }

  /** Which list a cursor is of. */
  private static String list(ClaimOrder order) {
    return "claims-" + order;
  }

  /** Leaves out the newest that cannot be seen as a whole yet: who read past it would miss some. */
  private List<Record> upToHorizon(CypherFile query, Map<String, @Nullable Object> parameters) {
    return queries.inOne(
        tx -> {
          Instant horizon = Horizon.seenBy(tx);
          parameters.put("recordedBy", Parameters.moment(horizon));
          return Queries.run(tx, query, parameters).list();
        });
  }

  /** Whether to go through the claims as they were recorded, from some moment or the beginning. */
  private static boolean isByMoment(ClaimFilter filter, @Nullable String after) {
    boolean anywhere = filter.of().equals(Of.ANY) && filter.stated().articles().isEmpty();
    boolean goesOn = after != null || filter.stated().recordedAfter() != null;
    return anywhere && (goesOn || filter.who().equals(Who.ANYBODY));
  }

  private Page<RecordedClaim> asRecorded(ClaimFilter filter, int first, @Nullable String after) {
    Map<String, @Nullable Object> parameters = ClaimParameters.conditions(filter);
    Cursor cursor =
        Cursor.decoded(
            list(ClaimOrder.RECORDED),
            after == null ? cursorAt(filter.stated().recordedAfter()) : after);
    Instant moment = Instant.ofEpochMilli(cursor == null ? 0 : (long) cursor.key());
    parameters.put("moment", Parameters.moment(moment));
    parameters.put("afterId", cursor == null ? "" : cursor.id());
    parameters.put("limit", first + 1);
    return page(upToHorizon(AS_RECORDED, parameters), ClaimOrder.RECORDED, first);
  }

  private static Page<RecordedClaim> page(List<Record> rows, ClaimOrder order, int first) {
    return Page.of(
        rows,
        first,
        row -> claim(row.get("claim"), row.get("fact")),
        row ->
            new Cursor(
                list(order), row.get("key").asDouble(), row.get("claim").get("id").asString()));
  }

  /** Where, in the order of recording, those begin that were recorded after a moment, or ever. */
  public static String cursorAt(@Nullable Instant moment) {
    return new Cursor(
            list(ClaimOrder.RECORDED), moment == null ? 0 : moment.toEpochMilli(), BEHIND_ALL)
        .encoded();
  }

  /** How many there are; reads all of them, so ask only where somebody wants to know. */
  public int count(ClaimFilter filter) {
    return queries
        .list(COUNT, ClaimParameters.of(filter), row -> row.get("total").asInt())
        .getFirst();
  }

  /** Those of these ids that are claims, whether they count or not. */
  public Set<ClaimId> among(Collection<ClaimId> ids) {
    return queries
        .list(
            KNOWN,
            Map.of("ids", Parameters.texts(ids)),
            row -> new ClaimId(row.get("id").asString()))
        .stream()
        .collect(toSet());
  }

  /** The claims of many facts at once, of each at most so many, the surest first. */
  public Map<FactId, List<RecordedClaim>> ofFacts(Collection<FactId> facts, int perFact) {
    return queries
        .list(OF_FACTS, Map.of("ids", Parameters.texts(facts), "limit", perFact), row -> row)
        .stream()
        .collect(
            groupingBy(
                row -> new FactId(row.get("fact").asString()),
                mapping(row -> claim(row.get("claim"), row.get("fact")), toList())));
  }

  /** Where many claims stand. */
  public Map<ClaimId, CitedPassage> passagesOf(Collection<ClaimId> claims) {
    Map<ClaimId, CitedPassage> passages = new LinkedHashMap<>();
    queries.list(PASSAGES, Map.of("ids", Parameters.texts(claims)), row -> row).stream()
        .collect(
            groupingBy(row -> new ClaimId(row.get("id").asString()), LinkedHashMap::new, toList()))
        .forEach((claim, sentences) -> passages.put(claim, passage(sentences)));
    return passages;
  }

  private static CitedPassage passage(List<Record> sentences) {
    StringBuilder text = new StringBuilder();
    for (Record sentence : sentences) {
      text.append(sentence.get("passage").get("text").asString());
      if (sentence != sentences.getLast()) {
        text.append(ArticleNode.gap(sentence.get("passage")));
      }
    }
    int start = sentences.getFirst().get("passage").get("start").asInt();
    return new CitedPassage(
        new ArticleId(sentences.getFirst().get("article").asString()),
        new Span(start, start + text.length()),
        text.toString());
  }

  static RecordedClaim claim(Value claim, Value fact) {
    return new RecordedClaim(
        ClaimNode.claim(claim),
        claim.get("source").asString(),
        claim.get("outlet").asString(),
        claim.get("recordedAt").asZonedDateTime().toInstant(),
        claim.get("counts").asBoolean(),
        fact.isNull() ? null : new FactId(fact.asString()),
        ClaimNode.verdict(claim),
        ClaimNode.read(claim));
  }
}
