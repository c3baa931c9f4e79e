package org.entente.graph.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.article.ArticleId;
import org.entente.claim.ClaimId;
import org.entente.fact.FactId;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ArticleNode;
import org.entente.graph.node.ClaimNode;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Claims: by what they say, of facts, and the passages in which they stand. */
public final class ClaimReader {

  private static final CypherFile CLAIMS = CypherFile.named("read/claims");
  private static final CypherFile COUNT = CypherFile.named("read/count-claims");
  private static final CypherFile OF_FACTS = CypherFile.named("read/claims-of-facts");
  private static final CypherFile PASSAGES = CypherFile.named("read/passages-of-claims");
  private static final Instant LONG_AGO = Instant.EPOCH;

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
    Map<String, @Nullable Object> parameters = parameters(filter);
    Cursor cursor = Cursor.decoded(after);
    parameters.put("order", order.name());
    parameters.put("afterKey", cursor == null ? null : cursor.key());
    parameters.put("afterId", cursor == null ? "" : cursor.id());
    parameters.put("limit", first + 1);
    List<Record> rows = queries.list(CLAIMS, parameters, row -> row);
    return Page.of(
        rows,
        first,
        row -> claim(row.get("claim"), row.get("fact")),
        row -> new Cursor(row.get("key").asDouble(), row.get("claim").get("id").asString()));
  }

  /** How many there are; reads all of them, so ask only where somebody wants to know. */
  public int count(ClaimFilter filter) {
    return queries.list(COUNT, parameters(filter), row -> row.get("total").asInt()).getFirst();
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
        fact.isNull() ? null : new FactId(fact.asString()));
  }

  private static Map<String, @Nullable Object> parameters(ClaimFilter filter) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    boolean byInvolved = filter.subjects().isEmpty() && filter.objects().isEmpty();
    Instant recordedAfter = filter.recordedAfter() == null ? LONG_AGO : filter.recordedAfter();
    parameters.put("anchor", anchor(filter));
    parameters.put("ids", Parameters.texts(filter.ids()));
    parameters.put("facts", Parameters.texts(filter.facts()));
    parameters.put("articles", Parameters.texts(filter.articles()));
    parameters.put(
        "subjects", Parameters.texts(byInvolved ? filter.involved() : filter.subjects()));
    parameters.put("objects", Parameters.texts(byInvolved ? filter.involved() : filter.objects()));
    parameters.put("involved", Parameters.texts(filter.involved()));
    parameters.put("outlets", filter.outlets());
    parameters.put("relations", Parameters.names(filter.relations(), Relation.values()));
    parameters.put("polarities", Parameters.names(filter.polarities(), Polarity.values()));
    parameters.put("modalities", Parameters.names(filter.modalities(), Modality.values()));
    parameters.put("recordedAfter", recordedAfter.atZone(ZoneOffset.UTC));
    parameters.put("knownBy", filter.knownBy());
    FuzzyDate from = filter.published().from();
    FuzzyDate to = filter.published().to();
    parameters.put("first", from == null ? null : from.earliest());
    parameters.put("last", to == null ? null : to.latest());
    parameters.put("minConfidence", filter.minConfidence());
    parameters.put("counting", filter.counting());
    return parameters;
  }

  private static String anchor(ClaimFilter filter) {
    if (!filter.ids().isEmpty()) {
      return "ids";
    }
    if (!filter.facts().isEmpty()) {
      return "facts";
    }
    if (!filter.articles().isEmpty()) {
      return "articles";
    }
    if (!filter.subjects().isEmpty()) {
      return "subject";
    }
    if (!filter.objects().isEmpty()) {
      return "object";
    }
    if (!filter.involved().isEmpty()) {
      return "involved";
    }
    return filter.outlets().isEmpty() ? "recorded" : "outlets";
  }
}
