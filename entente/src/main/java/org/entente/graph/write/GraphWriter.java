package org.entente.graph.write;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.entente.article.ArticleId;
import org.entente.article.VersionId;
import org.entente.article.copy.CopyPrints;
import org.entente.curation.Change;
import org.entente.curation.ChangeKind;
import org.entente.curation.Signature;
import org.entente.fact.Dyad;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

/**
 * Writes articles with their claims, and the facts that follow, in one transaction a batch. What is
 * in the graph already is not written again, so that a batch may come twice, or be cut off and come
 * again. Several writers, in this process or others, may write at once.
 */
public final class GraphWriter {

  private static final CypherFile SOURCES_OF_TABLE = CypherFile.named("ingest/sources-of-table");
  private static final CypherFile DYADS_AFTER = CypherFile.named("facts/dyads-after");

  private final GraphStore store;
  private final Clock clock;
  private final ActorCheck actors = new ActorCheck();
  private final FactDerivation derivation = new FactDerivation();
  private final UnresolvedNames names = new UnresolvedNames();

  public GraphWriter(GraphStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Writes a batch; some hundreds of articles are a good size. Of an article that changed the new
   * version counts from now on, and the claims of the old one stay but count no more.
   *
   * @throws UnknownActors if a claim names an actor that is not in the graph; nothing is written
   */
  public WriteSummary write(Collection<ArticleWithClaims> batch) {
    ZonedDateTime now = now();
    try (Session session = session()) {
      return session.executeWrite(tx -> writeAll(tx, batch, now));
    }
  }

  /**
   * Writes an article that somebody sends in, and unless it was there already notes so in the audit
   * trail.
   *
   * @throws UnknownActors if a claim names an actor that is not in the graph; nothing is written
   */
  public WriteSummary write(ArticleWithClaims article, Signature sender) {
    ZonedDateTime now = now();
    Change ingested =
        Change.of(ChangeKind.ARTICLE_INGESTED, sender, now.toInstant()).on(article.article().id());
    try (Session session = session()) {
      return session.executeWrite(
          tx -> {
            WriteSummary summary = writeAll(tx, List.of(article), now);
            if (summary.unchangedArticles() == 0) {
              ChangeLog.note(tx, ingested);
            }
            return summary;
          });
    }
  }

  private ZonedDateTime now() {
    return ZonedDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Writes articles that hold rows of a table, whose next edition will ask for them.
   *
   * @param sender who brings the table, noted in the audit trail if any of these articles is new or
   *     changed; absent where that is noted already, or where nobody brings it
   * @throws UnknownActors if a claim names an actor that is not in the graph; nothing is written
   */
  public WriteSummary write(
      Collection<ArticleWithClaims> batch, String table, @Nullable Signature sender) {
    ZonedDateTime now = now();
    Map<String, Object> rows =
        Map.of(
            "table",
            table,
            "articles",
            batch.stream().map(each -> each.article().id().value()).sorted().toList());
    try (Session session = session()) {
      return session.executeWrite(
          tx -> {
            WriteSummary summary = writeAll(tx, batch, now);
            tx.run(SOURCES_OF_TABLE.text(), rows).consume();
            if (sender != null && summary.unchangedArticles() < batch.size()) {
              ChangeLog.note(
                  tx, Change.of(ChangeKind.FACTS_IMPORTED, sender, now.toInstant()).onName(table));
            }
            return summary;
          });
    }
  }

  /** The claims, and then what is said of names that nobody resolved. */
  private WriteSummary writeAll(
      TransactionContext tx, Collection<ArticleWithClaims> batch, ZonedDateTime now) {
    actors.require(tx, batch);
    StoredArticles.take(tx, batch);
    Recording recording = new Recording(clock);
    List<Decisions> decided = new ArrayList<>();
    WriteSummary summary =
        rounds(batch).stream()
            .map(round -> writeRound(tx, round, now, recording, decided))
            .reduce(WriteSummary.NOTHING, WriteSummary::plus)
            .plus(names.write(tx, batch, now, recording));
    recording.end(tx);
    decided.forEach(decisions -> decisions.requireCurrent(tx));
    return summary;
  }

  /** Versions of one article are written one after the other, as they came. */
  private static Collection<List<ArticleWithClaims>> rounds(Collection<ArticleWithClaims> batch) {
    Map<ArticleId, Integer> seen = new LinkedHashMap<>();
    return batch.stream()
        .collect(
            groupingBy(
                each -> seen.merge(each.article().id(), 1, Integer::sum), TreeMap::new, toList()))
        .values();
  }

  private WriteSummary writeRound(
      TransactionContext tx,
      List<ArticleWithClaims> round,
      ZonedDateTime now,
      Recording recording,
      List<Decisions> decided) {
    StoredArticles stored = StoredArticles.of(tx, round);
    List<ArticleWithClaims> changed =
        round.stream()
            .filter(stored::differsFrom)
            .sorted(Comparator.comparing(each -> each.article().id().value()))
            .toList();
    if (changed.isEmpty()) {
      return new WriteSummary(0, 0, round.size(), 0, 0, 0, 0);
    }
    Set<String> superseded = stored.supersededBy(changed);
    StoryLinks stories = StoryLinks.of(tx, prints(changed));
    Decisions decisions = Decisions.about(tx, changed);
    decided.add(decisions);
    SortedSet<Dyad> dyads = stored.dyadsTouchedBy(changed, decisions);
    dyads.addAll(stories.dyads(tx));
    derivation.take(tx, dyads);
    ArticleRows rows = new ArticleRows(now);
    List<String> claims = rows.write(tx, changed, stored, superseded, decisions);
    recording.note(claims);
    stories.write(tx);
    int known = (int) changed.stream().filter(stored::knows).count();
    return new WriteSummary(
            changed.size() - known,
            known,
            round.size() - changed.size(),
            claims.size(),
            superseded.size(),
            0,
            0)
        .plus(derivation.derive(tx, dyads, false));
  }

  private static Map<VersionId, List<Long>> prints(List<ArticleWithClaims> articles) {
    Map<VersionId, List<Long>> prints = new LinkedHashMap<>();
    for (ArticleWithClaims each : articles) {
      prints.put(each.article().version(), CopyPrints.of(each.article().passages()));
    }
    return prints;
  }

  /**
   * Finds anew which articles tell one story, applies anew what people decided, and derives all
   * facts from their claims; the outcome is the same as if the claims had just been written. Takes
   * one stretch of dyads at a time, each in a transaction of its own.
   */
  public WriteSummary rebuildFacts() {
    WriteSummary summary = WriteSummary.NOTHING;
    try (Session session = session()) {
      new StoryRebuild(session).run();
      new CurationRebuild(session, derivation).run();
      String after = "";
      while (true) {
        Map<String, Object> page = Map.of("after", after, "limit", FactDerivation.STRETCH);
        List<String> ids =
            session.executeRead(
                tx -> tx.run(DYADS_AFTER.text(), page).list(record -> record.get("id").asString()));
        if (ids.isEmpty()) {
          return summary;
        }
        summary = summary.plus(derivation.derive(session, ids, true));
        after = ids.getLast();
      }
    }
  }

  private Session session() {
    return store.driver().session(SessionConfig.forDatabase(store.database()));
  }
}
