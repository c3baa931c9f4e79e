package org.entente.graph.write;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.article.Article;
import org.entente.claim.Claim;
import org.entente.fact.Dyad;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ArticleNode;
import org.entente.graph.node.ClaimNode;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** What the graph holds of the articles of a batch before it is written. */
final class StoredArticles {

  private static final CypherFile TAKE = CypherFile.named("ingest/take-articles");
  private static final CypherFile ARTICLES = CypherFile.named("ingest/stored-articles");
  private static final CypherFile CLAIMS = CypherFile.named("ingest/stored-claims");

  private final Map<String, Record> articles = new HashMap<>();
  private final Map<String, List<Record>> claims;

  /** Claims that follow from settled names. */
  private final Map<String, List<Record>> settled;

  private StoredArticles(List<Record> articles, List<Record> claims) {
    articles.forEach(record -> this.articles.put(record.get("article").asString(), record));
    Map<Boolean, Map<String, List<Record>>> bySettling =
        claims.stream()
            .collect(
                partitioningBy(
                    record -> record.get("settled").asBoolean(),
                    groupingBy(record -> record.get("article").asString())));
    this.claims = bySettling.getOrDefault(false, Map.of());
    this.settled = bySettling.getOrDefault(true, Map.of());
  }

  /**
   * From here to the end of the transaction no other writer changes these articles, or brings them.
   * What is not stored must be written in the same transaction.
   */
  static void take(TransactionContext tx, Collection<ArticleWithClaims> batch) {
    Queries.write(tx, TAKE, "articles", ids(batch));
  }

  static StoredArticles of(TransactionContext tx, List<ArticleWithClaims> batch) {
    return new StoredArticles(
        Queries.rows(tx, ARTICLES, "articles", ids(batch)),
        Queries.rows(tx, CLAIMS, "articles", ids(batch)));
  }

  private static List<String> ids(Collection<ArticleWithClaims> batch) {
    return batch.stream().map(each -> each.article().id().value()).distinct().sorted().toList();
  }

  boolean knows(ArticleWithClaims each) {
    return articles.containsKey(each.article().id().value());
  }

  /** Whether there is anything to write. Nothing is where the reading of what is stored failed. */
  boolean differsFrom(ArticleWithClaims each) {
    Article article = each.article();
    Record stored = articles.get(article.id().value());
    if (stored == null || !stored.get("version").asString().equals(article.version().value())) {
      return true;
    }
    return each.read()
        && (!stored.get("digest").asString().equals(digest(article))
            || !storedDigests(article).equals(digests(each)));
  }

  /** Whether the graph holds this very claim. */
  boolean holds(Claim claim, Article article) {
    return digestOf(claim, article).equals(storedDigests(article).get(claim.id().value()));
  }

  /** The stored claims of these articles that they no longer make. */
  Set<String> supersededBy(Collection<ArticleWithClaims> changed) {
    Set<String> superseded = new TreeSet<>();
    for (ArticleWithClaims each : changed) {
      Set<String> gone = new HashSet<>(storedDigests(each.article()).keySet());
      each.claims().forEach(claim -> gone.remove(claim.id().value()));
      superseded.addAll(gone);
    }
    return superseded;
  }

  /** The dyads of all claims that come, change or go. */
  SortedSet<Dyad> dyadsTouchedBy(Collection<ArticleWithClaims> changed, Decisions decisions) {
    SortedSet<Dyad> dyads = new TreeSet<>();
    for (ArticleWithClaims each : changed) {
      Map<String, String> after = digests(each);
      for (Record before : stored(each.article())) {
        String claim = before.get("claim").asString();
        if (!before.get("digest").asString().equals(after.get(claim))) {
          dyads.add(Dyad.parse(before.get("dyad").asString()));
        }
      }
      each.claims().stream()
          .filter(claim -> !holds(claim, each.article()))
          .forEach(claim -> dyads.add(Dyad.of(decisions.standing(claim).says())));
      // what was settled may have meant somebody else than the article itself now does
      settled.getOrDefault(each.article().id().value(), List.of()).stream()
          .filter(before -> after.containsKey(before.get("claim").asString()))
          .forEach(before -> dyads.add(Dyad.parse(before.get("dyad").asString())));
    }
    return dyads;
  }

  private List<Record> stored(Article article) {
    return claims.getOrDefault(article.id().value(), List.of());
  }

  private Map<String, String> storedDigests(Article article) {
    return stored(article).stream()
        .collect(
            Collectors.toMap(
                record -> record.get("claim").asString(),
                record -> record.get("digest").asString()));
  }

  private static Map<String, String> digests(ArticleWithClaims each) {
    return each.claims().stream()
        .collect(
            Collectors.toMap(
                claim -> claim.id().value(), claim -> digestOf(claim, each.article())));
  }

  private static String digestOf(Claim claim, Article article) {
    return Objects.toString(ClaimNode.of(claim, article).toMap().get("digest"));
  }

  /** Changes when what {@link ArticleNode} tells of an article does. */
  static String digest(Article article) {
    return Objects.toString(ArticleNode.of(article).toMap().get("digest"));
  }
}
