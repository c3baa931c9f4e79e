package org.entente.graph.read;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.ClaimId;
import org.entente.fact.Fact;
import org.entente.fact.FactId;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ArticleNode;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.ActorId;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Facts and claims with who says so, many at once. */
public final class CitationReader {

  private static final CypherFile FACTS = CypherFile.named("read/cited-facts");
  private static final CypherFile CLAIMS = CypherFile.named("read/cited-claims");

  /** How many articles a fact is cited with; more would be a list and no citation. */
  static final int ARTICLES = 3;

  private final Queries queries;

  public CitationReader(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * Who says these facts.
   *
   * @param knownBy only articles published by this day; all of them where absent
   */
  public Map<FactId, CitedFact> facts(Collection<Fact> facts, @Nullable LocalDate knownBy) {
    Map<FactId, Fact> byId = facts.stream().collect(toMap(Fact::id, fact -> fact, (a, b) -> a));
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("ids", Parameters.texts(byId.keySet()));
    parameters.put("knownBy", knownBy);
    parameters.put("articles", ARTICLES);
    Map<FactId, CitedFact> cited = new HashMap<>();
    queries
        .list(FACTS, parameters, row -> row)
        .forEach(
            row -> {
              FactId id = new FactId(row.get("id").asString());
              Fact fact = byId.get(id);
              if (fact != null) {
                cited.put(id, fact(fact, row.get("actors"), row.get("articles")));
              }
            });
    return cited;
  }

  /** The claims with these ids, those that are stored, with the words that make them. */
  public Map<ClaimId, CitedClaim> claims(Collection<ClaimId> ids) {
    return queries
        .list(
            CLAIMS,
            Map.of("ids", Parameters.texts(ids)),
            row ->
                claim(
                    row.get("claim"),
                    row.get("fact"),
                    row.get("actors"),
                    row.get("passages"),
                    row.get("source")))
        .stream()
        .collect(toMap(cited -> cited.recorded().claim().id(), cited -> cited, (a, b) -> a));
  }

  static CitedFact fact(Fact fact, Value actors, Value articles) {
    return new CitedFact(fact, names(actors), articles.asList(ArticleReader::article));
  }

  static CitedClaim claim(Value claim, Value fact, Value actors, Value passages, Value source) {
    RecordedClaim recorded = ClaimReader.claim(claim, fact);
    return new CitedClaim(
        recorded,
        names(actors),
        words(recorded.claim().evidence().span(), passages.asList(passage -> passage)),
        ArticleReader.article(source));
  }

  private static Map<ActorId, String> names(Value actors) {
    return actors.asList(actor -> actor).stream()
        .collect(
            toMap(
                actor -> new ActorId(actor.get("id").asString()),
                actor -> actor.get("name").asString()));
  }

  /** The evidence lies within the sentences in which the claim stands. */
  private static String words(Span evidence, List<Value> passages) {
    StringBuilder text = new StringBuilder();
    for (Value passage : passages) {
      text.append(passage.get("text").asString());
      if (passage != passages.getLast()) {
        text.append(ArticleNode.gap(passage));
      }
    }
    int start = passages.getFirst().get("start").asInt();
    return text.substring(evidence.start() - start, evidence.end() - start);
  }
}
