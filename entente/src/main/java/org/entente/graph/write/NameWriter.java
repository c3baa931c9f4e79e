package org.entente.graph.write;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.article.ArticleId;
import org.entente.curation.Change;
import org.entente.curation.ChangeKind;
import org.entente.curation.ImpossibleChange;
import org.entente.curation.Settlement;
import org.entente.curation.Signature;
import org.entente.fact.Dyad;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.SettlementNode;
import org.entente.graph.store.GraphStore;
import org.jspecify.annotations.Nullable;
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
  private static final CypherFile PART_MENTIONS = CypherFile.named("names/part-mentions");
  private static final CypherFile UNSETTLE = CypherFile.named("names/unsettle");

  private final GraphStore store;
  private final Clock clock;
  private final NameSettling settling = new NameSettling();

  public NameWriter(GraphStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Settles a name. What is settled for one article comes before all else there, whichever was
   * settled first.
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
            Decisions.awaitMerges(tx);
            List<Settlement> others = others(tx, settlement);
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
            Recording recording = new Recording(clock);
            SortedSet<Dyad> dyads = makeWay(tx, settlement, others, recording);
            List<String> articles =
                tx.run(SCOPE.text(), Map.of("settlement", settlement.id()))
                    .list(row -> row.get("article").asString());
            WriteSummary summary = settle(tx, articles, recording, dyads);
            var article = settlement.scope().article();
            Change named = change.onName(text);
            ChangeLog.note(tx, article == null ? named : named.on(article));
            return new Settled(settlement, text, summary.claims(), facts(summary));
          });
    }
  }

  /** What was settled of the name before, none of it for the same articles. */
  private static List<Settlement> others(TransactionContext tx, Settlement settlement) {
    List<Settlement> others = new ArrayList<>();
    for (Record row : Queries.rows(tx, SETTLEMENTS, "names", List.of(settlement.name()))) {
      Settlement other =
          SettlementNode.settlement(row.get("settlement"), row.get("name").asString());
      if (other.scope().overlaps(settlement.scope())) {
        throw ImpossibleChange.conflict(
            "'%s' was settled for these articles already: it means %s (%s). Undo that first, or settle it for one article."
                .formatted(row.get("text").asString(), other.actor(), other.id()));
      }
      others.add(other);
    }
    return others;
  }

  /**
   * Has what was settled more widely tell nothing any more of an article for which the name is
   * settled now.
   */
  private static SortedSet<Dyad> makeWay(
      TransactionContext tx, Settlement settlement, List<Settlement> others, Recording recording) {
    SortedSet<Dyad> dyads = new TreeSet<>();
    ArticleId article = settlement.scope().article();
    if (article == null) {
      return dyads;
    }
    for (Settlement other : others) {
      if (other.scope().article() == null) {
        dyads.addAll(part(tx, settledBy(tx, other.id(), article), other.id(), article));
      }
    }
    if (!dyads.isEmpty()) {
      recording.noteTakenAway();
    }
    return dyads;
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
    Decisions.awaitMerges(tx);
    Record row = settledBy(tx, id, null);
    Settlement settlement =
        SettlementNode.settlement(row.get("settlement"), row.get("name").asString());
    SortedSet<Dyad> dyads = part(tx, row, id, null);
    tx.run(UNSETTLE.text(), Map.of("settlement", id, "now", clock.instant().atZone(ZoneOffset.UTC)))
        .consume();
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
    return new Settled(settlement, text, row.get("dyads").size(), facts(summary));
  }

  /** What a settlement that holds has made, everywhere or in one article. */
  private static Record settledBy(TransactionContext tx, String id, @Nullable ArticleId article) {
    return tx.run(SETTLED_BY.text(), within(id, article)).stream()
        .filter(found -> found.get("settlement").get("active").asBoolean())
        .findFirst()
        .orElseThrow(
            () ->
                ImpossibleChange.unknown(
                    "There is no settlement '%s', or it was undone before. 'settlements' lists those that hold."
                        .formatted(id)));
  }

  /** Has all that waits again; of what these claims were, the facts are still to be derived. */
  private static SortedSet<Dyad> part(
      TransactionContext tx, Record made, String id, @Nullable ArticleId article) {
    SortedSet<Dyad> dyads = new TreeSet<>();
    made.get("dyads").values().forEach(dyad -> dyads.add(Dyad.parse(dyad.asString())));
    new FactDerivation().take(tx, dyads);
    tx.run(PART.text(), within(id, article)).consume();
    tx.run(PART_MENTIONS.text(), within(id, article)).consume();
    return dyads;
  }

  private static Map<String, @Nullable Object> within(
      String settlement, @Nullable ArticleId article) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("settlement", settlement);
    parameters.put("article", article == null ? null : article.value());
    return parameters;
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
