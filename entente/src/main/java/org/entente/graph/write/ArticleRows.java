package org.entente.graph.write;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.article.Article;
import org.entente.claim.Claim;
import org.entente.curation.Standing;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ArticleNode;
import org.entente.graph.node.ClaimNode;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Articles, passages and claims as rows for the queries that write them. */
final class ArticleRows {

  private static final CypherFile ARTICLES = CypherFile.named("ingest/articles");
  private static final CypherFile PASSAGES = CypherFile.named("ingest/passages");
  private static final CypherFile CLAIMS = CypherFile.named("ingest/claims");
  private static final CypherFile SUPERSEDE = CypherFile.named("ingest/supersede");

  private static final Set<String> ID = Set.of("id");

  private final ZonedDateTime now;

  ArticleRows(ZonedDateTime now) {
    this.now = now;
  }

  /** Writes what differs from what is stored, and tells which claims these were. */
  List<String> write(
      TransactionContext tx,
      List<ArticleWithClaims> articles,
      StoredArticles stored,
      Set<String> superseded,
      Decisions decisions) {
    write(tx, ARTICLES, "articles", articles.stream().map(ArticleRows::article).toList());
    write(
        tx,
        PASSAGES,
        "passages",
        articles.stream().flatMap(each -> passages(each.article()).stream()).toList());
    write(tx, SUPERSEDE, "claims", List.copyOf(superseded));
    List<Map<String, @Nullable Object>> claims = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (ArticleWithClaims each : articles) {
      each.claims().stream()
          .filter(claim -> !stored.holds(claim, each.article()))
          .sorted(Comparator.comparing(Claim::id))
          .forEach(
              claim -> {
                ids.add(claim.id().value());
                claims.add(claim(claim, each.article(), decisions));
              });
    }
    write(tx, CLAIMS, "claims", claims);
    return ids;
  }

  private void write(TransactionContext tx, CypherFile query, String parameter, List<?> rows) {
    if (!rows.isEmpty()) {
      tx.run(query.text(), Map.of(parameter, rows, "now", now)).consume();
    }
  }

  private static Map<String, @Nullable Object> article(ArticleWithClaims each) {
    Article article = each.article();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", article.id().value());
    row.put("properties", ArticleNode.of(article).with("cut", each.cut()).without(ID));
    row.put("outlet", article.outlet());
    row.put("version", article.version().value());
    row.put("lead", ArticleNode.lead(article));
    return row;
  }

  private static List<Map<String, Object>> passages(Article article) {
    List<Map<String, Object>> rows = new ArrayList<>();
    ArticleNode.passages(article)
        .forEach(
            (id, properties) ->
                rows.add(
                    Map.of(
                        "id", id, "version", article.version().value(), "properties", properties)));
    return rows;
  }

  private static Map<String, @Nullable Object> claim(
      Claim claim, Article article, Decisions decisions) {
    Standing standing = decisions.standing(claim);
    Map<String, @Nullable Object> properties = ClaimNode.of(claim, article).without(ID);
    properties.putAll(ClaimNode.of(Decisions.read(claim), standing).toMap());
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", claim.id().value());
    row.put("properties", properties);
    row.put("credible", standing.credible());
    row.put("resolvedTo", standing.resolvedTo().stream().map(ActorId::value).sorted().toList());
    row.put(
        "passages",
        ArticleWithClaims.passages(article, claim).stream()
            .map(passage -> ArticleNode.passageId(article.version(), passage.span()))
            .toList());
    return row;
  }
}
