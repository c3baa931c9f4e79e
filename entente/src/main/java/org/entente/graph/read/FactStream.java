package org.entente.graph.read;

import java.util.Map;
import java.util.function.Consumer;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.FactNode;
import org.entente.graph.store.GraphStore;
import org.jspecify.annotations.Nullable;

/**
 * All facts of a filter with what stands behind them, handed on one by one as the graph finds them:
 * neither here nor there are they gathered, so a million of them take hardly more room than ten.
 */
public final class FactStream {

  private static final CypherFile FACTS = CypherFile.named("read/stream-facts");
  private static final CypherFile CLAIMS = CypherFile.named("read/stream-claims");
  private static final CypherFile SOURCES = CypherFile.named("read/stream-sources");

  private final Queries queries;

  public FactStream(GraphStore store) {
    queries = new Queries(store);
  }

  /** The facts. What the taker throws ends the stream. */
  public void facts(FactFilter filter, Consumer<CitedFact> taker) {
    Map<String, @Nullable Object> parameters = FactParameters.of(filter);
    parameters.put("articles", CitationReader.ARTICLES);
    queries.stream(
        FACTS,
        parameters,
        row ->
            taker.accept(
                CitationReader.fact(
                    FactNode.fact(row.get("told")), row.get("actors"), row.get("articles"))));
  }

  /** The claims behind the facts; as of a day, those known by then. */
  public void claims(FactFilter filter, Consumer<CitedClaim> taker) {
    queries.stream(
        CLAIMS,
        FactParameters.of(filter),
        row ->
            taker.accept(
                CitationReader.claim(
                    row.get("claim"),
                    row.get("fact"),
                    row.get("actors"),
                    row.get("passages"),
                    row.get("source"))));
  }

  /** The articles in which these claims stand, each version once. */
  public void sources(FactFilter filter, Consumer<StoredArticle> taker) {
    queries.stream(
        SOURCES, FactParameters.of(filter), row -> taker.accept(ArticleReader.article(row)));
  }
}
