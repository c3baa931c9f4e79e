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
import org.entente.claim.Claim;
import org.entente.claim.ClaimId;
import org.entente.claim.Evidence;
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

  /** Writes what differs from what is stored; what is settled already joins the claims at once. */
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
    Set<String> made = new HashSet<>();
    newest.values().forEach(each -> made.addAll(claimIds(each.unresolved())));
    List<Record> settled = Queries.rows(tx, SETTLED_CLAIMS, "articles", ids);
    SortedSet<Dyad> dyads = supersede(tx, settled, made, now);
    Queries.write(tx, FORGET, "articles", ids);
    Set<String> standing = new HashSet<>();
    settled.forEach(row -> standing.add(row.get("id").asString()));
    tell(tx, newest.values(), standing);
    return settling.settle(tx, ids, recording, dyads);
  }

  /** What counts of an article that comes twice: the later, unless it is the same and unread. */
  private static ArticleWithClaims lastRead(ArticleWithClaims before, ArticleWithClaims after) {
    return after.read() || !after.article().version().equals(before.article().version())
        ? after
        : before;
  }

  /** Claims that came of settled names and are not made any more. */
  private static SortedSet<Dyad> supersede(
      TransactionContext tx, List<Record> settled, Set<String> made, Object now) {
    SortedSet<Dyad> dyads = new TreeSet<>();
    List<String> gone = new ArrayList<>();
    for (Record row : settled) {
      if (!made.contains(row.get("id").asString())) {
        gone.add(row.get("id").asString());
        dyads.add(Dyad.parse(row.get("dyad").asString()));
      }
    }
    if (!gone.isEmpty()) {
      tx.run(SUPERSEDE.text(), Map.of("claims", gone, "now", now)).consume();
    }
    return dyads;
  }

  private static void tell(
      TransactionContext tx, Collection<ArticleWithClaims> articles, Set<String> standing) {
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
      for (WaitingClaim waiting : unresolved.claims()) {
        if (idsOf(waiting.claim()).stream().noneMatch(standing::contains)) {
          claims.add(row(each.article(), waiting));
        }
      }
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

  /** The ids that the claims may have once they are settled. */
  private static List<String> claimIds(Unresolved unresolved) {
    return unresolved.claims().stream()
        .flatMap(waiting -> idsOf(waiting.claim()).stream())
        .toList();
  }

  /** Which end of a symmetric relation comes first is known only when both are. */
  private static List<String> idsOf(Claim claim) {
    Evidence evidence = claim.evidence();
    if (!claim.statement().relation().symmetric()) {
      return List.of(claim.id().value());
    }
    Evidence turned =
        new Evidence(evidence.version(), evidence.span(), evidence.object(), evidence.subject());
    return List.of(
        claim.id().value(),
        ClaimId.of(turned, claim.statement().relation(), claim.statement().polarity()).value());
  }

  /**
   * In which state the unresolved names of an article are: empty where there are none, absent where
   * that is not known.
   */
  private static Map<String, @Nullable Object> state(ArticleWithClaims each) {
    Unresolved unresolved = each.unresolved();
    String digest =
        unresolved.mentions().isEmpty() && unresolved.claims().isEmpty()
            ? ""
            : ContentHash.of(unresolved.mentions().toString(), unresolved.claims().toString());
    Map<String, @Nullable Object> state = new HashMap<>();
    state.put("article", each.article().id().value());
    state.put("version", each.article().version().value());
    state.put("digest", each.read() ? digest : null);
    return state;
  }
}
