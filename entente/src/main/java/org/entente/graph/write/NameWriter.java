package org.entente.graph.write;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.curation.Change;
import org.entente.curation.ChangeKind;
import org.entente.curation.ImpossibleChange;
import org.entente.curation.Settlement;
import org.entente.curation.Signature;
import org.entente.fact.Dyad;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.SettlementNode;
import org.entente.graph.store.GraphStore;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

/**
 * Settles whom an unresolved name means. What waited for it becomes claims and facts at once, and
 * so does what comes later; it can be undone. Each is one transaction, and is told in the audit
 * trail.
 */
public final class NameWriter {

  private static final CypherFile SETTLE = CypherFile.named("names/settle");
  private static final CypherFile SETTLEMENTS = CypherFile.named("names/settlements");
  private static final CypherFile SCOPE = CypherFile.named("names/scope");
  private static final CypherFile SETTLED_BY = CypherFile.named("names/settled-by");
  private static final CypherFile PART = CypherFile.named("names/part");
  private static final CypherFile UNSETTLE = CypherFile.named("names/unsettle");

  private final GraphStore store;
  private final Clock clock;
  private final NameSettling settling = new NameSettling();

  public NameWriter(GraphStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Settles a name.
   *
   * @throws ImpossibleChange if the graph knows no such unresolved name, or somebody has settled it
   *     for the same articles
   */
  public Settled settle(Settlement settlement) {
    Change change =
        Change.of(ChangeKind.NAME_SETTLED, settlement.signature(), settlement.at())
            .on(settlement.actor());
    try (Session session = session()) {
      return session.executeWrite(
          tx -> {
            requireNew(tx, settlement);
            Map<String, Object> parameters =
                Map.of(
                    "name", settlement.name(),
                    "actor", settlement.actor().value(),
                    "properties", SettlementNode.of(settlement));
            String text =
                tx.run(SETTLE.text(), parameters).stream()
                    .map(row -> row.get("text").asString())
                    .findFirst()
                    .orElseThrow(
                        () ->
                            ImpossibleChange.unknown(
                                "No unresolved name '%s' is waiting, or there is no actor %s. 'unresolvedNames' lists the names."
                                    .formatted(settlement.name(), settlement.actor())));
            List<String> articles =
                tx.run(SCOPE.text(), Map.of("settlement", settlement.id()))
                    .list(row -> row.get("article").asString());
            WriteSummary summary = settle(tx, articles, new Recording(clock), new TreeSet<>());
            var article = settlement.scope().article();
            Change named = change.onName(text);
            ChangeLog.note(tx, article == null ? named : named.on(article));
            return new Settled(settlement, text, summary.claims(), facts(summary));
          });
    }
  }

  private static void requireNew(TransactionContext tx, Settlement settlement) {
    for (Record row : Queries.rows(tx, SETTLEMENTS, "names", List.of(settlement.name()))) {
      Settlement other =
          SettlementNode.settlement(row.get("settlement"), row.get("name").asString());
      if (other.scope().overlaps(settlement.scope())) {
        throw ImpossibleChange.conflict(
            "'%s' was settled for these articles already: it means %s (%s). Undo that first, or settle it for one article."
                .formatted(row.get("text").asString(), other.actor(), other.id()));
      }
    }
  }

  /**
   * Takes a settlement back: its claims wait again.
   *
   * @throws ImpossibleChange if there is none that holds
   */
  public Settled undo(String id, Signature signature) {
    try (Session session = session()) {
      return session.executeWrite(tx -> undo(tx, id, signature));
    }
  }

  private Settled undo(TransactionContext tx, String id, Signature signature) {
    Map<String, Object> parameters =
        Map.of("settlement", id, "now", clock.instant().atZone(ZoneOffset.UTC));
    Record row =
        tx.run(SETTLED_BY.text(), parameters).stream()
            .filter(found -> found.get("settlement").get("active").asBoolean())
            .findFirst()
            .orElseThrow(
                () ->
                    ImpossibleChange.unknown(
                        "There is no settlement '%s', or it was undone before. 'settlements' lists those that hold."
                            .formatted(id)));
    Settlement settlement =
        SettlementNode.settlement(row.get("settlement"), row.get("name").asString());
    List<String> before = row.get("dyads").asList(dyad -> dyad.asString());
    SortedSet<Dyad> dyads = new TreeSet<>(before.stream().map(Dyad::parse).toList());
    new FactDerivation().take(tx, dyads);
    tx.run(PART.text(), parameters).consume();
    tx.run(UNSETTLE.text(), parameters).consume();
    List<String> articles = row.get("articles").asList(article -> article.asString());
    Recording recording = new Recording(clock);
    recording.noteTakenAway();
    WriteSummary summary = settle(tx, articles, recording, dyads);
    String text = row.get("text").asString();
    ChangeLog.note(
        tx,
        Change.of(ChangeKind.SETTLEMENT_UNDONE, signature, clock.instant())
            .on(settlement.actor())
            .onName(text));
    return new Settled(settlement, text, before.size(), facts(summary));
  }

  private WriteSummary settle(
      TransactionContext tx, List<String> articles, Recording recording, SortedSet<Dyad> dyads) {
    WriteSummary summary = settling.settle(tx, articles, recording, dyads);
    recording.end(tx);
    return summary;
  }

  private static int facts(WriteSummary summary) {
    return summary.facts() + summary.removedFacts();
  }

  private Session session() {
    return store.driver().session(SessionConfig.forDatabase(store.database()));
  }
}
