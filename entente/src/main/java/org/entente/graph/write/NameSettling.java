package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.claim.Claim;
import org.entente.fact.Dyad;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.WaitingNode;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Applies what people have settled about names to articles: what waited for them joins the claims.
 */
final class NameSettling {

  private static final CypherFile SETTLEMENTS = CypherFile.named("names/settlements-of-articles");
  private static final CypherFile SETTLE_MENTIONS = CypherFile.named("names/settle-mentions");
  private static final CypherFile SETTLE_CLAIMS = CypherFile.named("names/settle-claims");
  private static final CypherFile READY = CypherFile.named("names/ready");
  private static final CypherFile REVIVE = CypherFile.named("names/revive");
  private static final CypherFile JOIN = CypherFile.named("names/join");
  private static final CypherFile CLAIMS = CypherFile.named("curation/claims");

  private final FactDerivation derivation = new FactDerivation();
  private final CuratedClaims curated = new CuratedClaims(derivation);

  /** What may be settled of one name in one article. */
  private record Place(String article, String name) {}

  /**
   * Settles the unresolved names of these articles as far as somebody said whom they mean.
   *
   * @param dyads of claims that were taken away before, whose facts change as well
   */
  WriteSummary settle(
      TransactionContext tx,
      Collection<String> articles,
      Recording recording,
      SortedSet<Dyad> dyads) {
    List<String> sorted = articles.stream().sorted().toList();
    Map<Place, Record> decided = new LinkedHashMap<>();
    for (Record row : Queries.rows(tx, SETTLEMENTS, "articles", sorted)) {
      decided.putIfAbsent(
          new Place(row.get("article").asString(), row.get("name").asString()), row);
    }
    List<Map<String, Object>> rows = decided.values().stream().map(Record::asMap).toList();
    Queries.write(tx, SETTLE_MENTIONS, "rows", rows);
    Queries.write(tx, SETTLE_CLAIMS, "rows", rows);
    List<Record> ready = rows.isEmpty() ? List.of() : Queries.rows(tx, READY, "articles", sorted);
    List<Map<String, Object>> joining = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    SortedSet<Dyad> touched = new TreeSet<>();
    for (Record row : ready) {
      Value node = row.get("claim");
      Claim claim = WaitingNode.claim(node);
      ids.add(claim.id().value());
      touched.add(Dyad.of(claim.statement()));
      joining.add(
          Map.of(
              "waiting", node.get("id").asString(),
              "id", claim.id().value(),
              "turned", WaitingNode.isTurned(node),
              "properties", WaitingNode.joined(claim, node)));
    }
    SortedSet<Dyad> all = new TreeSet<>(touched);
    all.addAll(dyads);
    derivation.take(tx, all);
    // a fact is called after one of its claims: what that told must be gone when it joins anew
    WriteSummary before = derive(tx, dyads);
    Queries.write(tx, REVIVE, "claims", joining);
    Queries.write(tx, JOIN, "claims", joining);
    recording.note(ids);
    return before
        .plus(new WriteSummary(0, 0, 0, ids.size(), 0, 0, 0))
        .plus(asDecided(tx, ids))
        .plus(derive(tx, touched));
  }

  private WriteSummary derive(TransactionContext tx, SortedSet<Dyad> dyads) {
    return dyads.isEmpty() ? WriteSummary.NOTHING : derivation.derive(tx, dyads, false);
  }

  /** Lets claims that have joined stand as people decided about them and their actors. */
  private WriteSummary asDecided(TransactionContext tx, List<String> claims) {
    return claims.isEmpty()
        ? WriteSummary.NOTHING
        : curated.write(
            tx, Queries.rows(tx, CLAIMS, "claims", claims), Decisions.merges(tx), false);
  }
}
