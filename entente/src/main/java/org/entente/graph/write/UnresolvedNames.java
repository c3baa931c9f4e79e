package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.actor.Mention;
import org.entente.actor.Resolution;
import org.entente.actor.gazetteer.FoldedText;
import org.entente.article.Article;
import org.entente.article.Passage;
import org.entente.claim.WaitingClaim;
import org.entente.fact.Dyad;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ArticleNode;
import org.entente.graph.node.WaitingNode;
import org.entente.ontology.ActorId;
import org.entente.ontology.ContentHash;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Keeps the names of which nobody knows whom they mean, and what is said of them, apart from the
 * claims.
 */
final class UnresolvedNames {

  private static final CypherFile DIFFERING = CypherFile.named("names/differing");
  private static final CypherFile FORGET = CypherFile.named("names/forget");
  private static final CypherFile SETTLED_CLAIMS = CypherFile.named("names/settled-claims");
  private static final CypherFile SUPERSEDE = CypherFile.named("ingest/supersede");
  private static final CypherFile NAMES = CypherFile.named("names/names");
  private static final CypherFile MENTIONS = CypherFile.named("names/mentions");
  private static final CypherFile CLAIMS = CypherFile.named("names/claims");
  private static final CypherFile TOLD = CypherFile.named("names/told");

  private final NameSettling settling = new NameSettling();

  /** A name with those whom it may mean in some article. */
  private record Name(String text, Set<String> candidates) {}

  /**
   * Writes what differs from what is stored; what is settled already joins the claims at once. What
   * joined them before is told anew as well, as the article is telling it now, and by whichever
   * settlement holds for it now.
   */
  WriteSummary write(
      TransactionContext tx, Collection<ArticleWithClaims> batch, Object now, Recording recording) {
    Map<String, ArticleWithClaims> newest = new TreeMap<>();
    batch.forEach(
        each -> newest.merge(each.article().id().value(), each, UnresolvedNames::lastRead));
    Set<String> differing = new HashSet<>();
    Queries.rows(
            tx,
            DIFFERING,
            "articles",
            newest.values().stream().map(UnresolvedNames::state).toList())
        .forEach(row -> differing.add(row.get("article").asString()));
    if (differing.isEmpty()) {
      return WriteSummary.NOTHING;
    }
    newest.keySet().retainAll(differing);
    List<String> ids = List.copyOf(newest.keySet());
    SortedSet<Dyad> dyads = supersede(tx, ids, now);
    Queries.write(tx, FORGET, "articles", ids);
    tell(tx, newest.values());
    return settling.settle(tx, ids, recording, dyads);
  }

  /** What counts of an article that comes twice: the later, unless it is the same and unread. */
  private static ArticleWithClaims lastRead(ArticleWithClaims before, ArticleWithClaims after) {
    return after.read() || !after.article().version().equals(before.article().version())
        ? after
        : before;
  }

  /** All claims that came of settled names: those that are still made join anew. */
  private static SortedSet<Dyad> supersede(
      TransactionContext tx, List<String> articles, Object now) {
    SortedSet<Dyad> dyads = new TreeSet<>();
    List<String> claims = new ArrayList<>();
    for (Record row : Queries.rows(tx, SETTLED_CLAIMS, "articles", articles)) {
      claims.add(row.get("id").asString());
      dyads.add(Dyad.parse(row.get("dyad").asString()));
    }
    if (!claims.isEmpty()) {
      tx.run(SUPERSEDE.text(), Map.of("claims", claims, "now", now)).consume();
    }
    return dyads;
  }

  private static void tell(TransactionContext tx, Collection<ArticleWithClaims> articles) {
    Map<String, Name> names = new LinkedHashMap<>();
    List<Map<String, Object>> mentions = new ArrayList<>();
    List<Map<String, Object>> claims = new ArrayList<>();
    List<Map<String, @Nullable Object>> versions = new ArrayList<>();
    for (ArticleWithClaims each : articles) {
      Unresolved unresolved = each.unresolved();
      if (unresolved.mentions().isEmpty() && unresolved.claims().isEmpty()) {
        continue;
      }
      unresolved.mentions().forEach(mention -> note(names, mention));
      unresolved.mentions().forEach(mention -> mentions.addAll(places(each.article(), mention)));
      unresolved.claims().forEach(waiting -> claims.add(row(each.article(), waiting)));
      versions.add(state(each));
    }
    Queries.write(
        tx,
        NAMES,
        "names",
        names.entrySet().stream()
            .map(
                name ->
                    Map.of(
                        "id", name.getKey(),
                        "text", name.getValue().text(),
                        "candidates", List.copyOf(name.getValue().candidates())))
            .toList());
    Queries.write(tx, MENTIONS, "mentions", mentions);
    Queries.write(tx, CLAIMS, "claims", claims);
    Queries.write(tx, TOLD, "versions", versions);
  }

  private static void note(Map<String, Name> names, Mention mention) {
    Name name =
        names.computeIfAbsent(
            FoldedText.fold(mention.text()),
            key -> new Name(mention.text(), new LinkedHashSet<>()));
    if (mention.resolution() instanceof Resolution.Unresolved open) {
      open.candidates().stream().map(ActorId::value).forEach(name.candidates()::add);
    }
  }

  private static List<Map<String, Object>> places(Article article, Mention mention) {
    return article.passages().stream()
        .map(Passage::span)
        .filter(span -> span.contains(mention.span()))
        .map(
            span ->
                Map.<String, Object>of(
                    "passage", ArticleNode.passageId(article.version(), span),
                    "name", FoldedText.fold(mention.text()),
                    "start", mention.span().start(),
                    "end", mention.span().end()))
        .toList();
  }

  private static Map<String, Object> row(Article article, WaitingClaim waiting) {
    return Map.of(
        "id", waiting.claim().id().value(),
        "properties", WaitingNode.of(waiting, article),
        "waits", WaitingNode.waits(waiting),
        "passages",
            ArticleWithClaims.passages(article, waiting.claim()).stream()
                .map(passage -> ArticleNode.passageId(article.version(), passage.span()))
                .toList());
  }

  /**
   * In which state the unresolved names of an article are: empty where there are none, absent where
   * that is not known. What is said of them shows who published the article and when, and a
   * settlement may hold for a time, so the article has a say in it.
   */
  private static Map<String, @Nullable Object> state(ArticleWithClaims each) {
    Unresolved unresolved = each.unresolved();
    String digest =
        unresolved.mentions().isEmpty() && unresolved.claims().isEmpty()
            ? ""
            : ContentHash.of(
                StoredArticles.digest(each.article()),
                unresolved.mentions().toString(),
                unresolved.claims().toString());
    Map<String, @Nullable Object> state = new HashMap<>();
    state.put("article", each.article().id().value());
    state.put("version", each.article().version().value());
    state.put("digest", each.read() ? digest : null);
    return state;
  }
}
