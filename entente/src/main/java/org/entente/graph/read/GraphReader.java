package org.entente.graph.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.store.GraphStore;
import org.neo4j.driver.Record;

/** What the graph can be asked, by topic. Every answer is one query, for one id or for many. */
public final class GraphReader {

  private static final CypherFile CONTENTS = CypherFile.named("read/contents");
  private static final CypherFile PUBLISHED = CypherFile.named("read/published");

  private final Queries queries;
  private final ActorReader actors;
  private final FactReader facts;
  private final ClaimReader claims;
  private final ArticleReader articles;
  private final StanceReader stances;

  public GraphReader(GraphStore store) {
    queries = new Queries(store);
    actors = new ActorReader(queries);
    facts = new FactReader(queries);
    claims = new ClaimReader(queries);
    articles = new ArticleReader(queries);
    stances = new StanceReader(queries);
  }

  /** Who is who. */
  public ActorReader actors() {
    return actors;
  }

  /** What happened or holds. */
  public FactReader facts() {
    return facts;
  }

  /** What articles say. */
  public ClaimReader claims() {
    return claims;
  }

  /** Articles and outlets. */
  public ArticleReader articles() {
    return articles;
  }

  /** Who stands where. */
  public StanceReader stances() {
    return stances;
  }

  /** How much there is. */
  public Contents contents() {
    Map<String, Long> many = new HashMap<>();
    queries
        .list(CONTENTS, Map.of(), row -> row)
        .forEach(row -> many.put(row.get("what").asString(), row.get("many").asLong()));
    List<Record> published = queries.list(PUBLISHED, Map.of(), row -> row);
    return new Contents(
        many.getOrDefault("actors", 0L),
        many.getOrDefault("outlets", 0L),
        many.getOrDefault("articles", 0L),
        many.getOrDefault("claims", 0L),
        many.getOrDefault("facts", 0L),
        published.isEmpty() ? null : published.getFirst().get("first").asLocalDate(),
        published.isEmpty() ? null : published.getFirst().get("last").asLocalDate());
  }
}
