package org.entente.graph.write;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.curation.Change;
import org.entente.curation.ChangeKind;
import org.entente.curation.ImpossibleChange;
import org.entente.curation.Merges;
import org.entente.curation.RecordedChange;
import org.entente.curation.Signature;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.ActorId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

/**
 * Makes two ids mean one actor, and takes that back; claims and facts follow in the same
 * transaction. Both ids stay, and every claim keeps the one to which it was resolved.
 */
public final class ActorMerges {

  private static final CypherFile TAKE = CypherFile.named("curation/take-merges");
  private static final CypherFile MERGE = CypherFile.named("curation/merge-actor");
  private static final CypherFile UNDO = CypherFile.named("curation/undo-merge");
  private static final CypherFile OF_ACTORS = CypherFile.named("curation/claims-of-actors");
  private static final CypherFile RESOLVED_TO = CypherFile.named("curation/claims-resolved-to");
  private static final CypherFile KNOWN_ACTORS = CypherFile.named("ingest/known-actors");

  private final GraphStore store;
  private final Clock clock;
  private final CuratedClaims claims = new CuratedClaims(new FactDerivation());

  public ActorMerges(GraphStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * From now on an id means another actor, and what was said of the one is said of the other.
   *
   * @throws ImpossibleChange if one of them is not there, or was merged away, or both are one
   */
  public RecordedChange merge(ActorId from, ActorId into, Signature signature) {
    if (from.equals(into)) {
      throw ImpossibleChange.senseless("%s cannot be merged into itself.".formatted(from));
    }
    return inTransaction(
        (tx, merges) -> {
          requireOwn(tx, from, merges);
          requireOwn(tx, into, merges);
          tx.run(MERGE.text(), Map.of("from", from.value(), "into", into.value())).consume();
          claims.write(tx, claimsOf(tx, OF_ACTORS, List.of(from)), merges.with(from, into), false);
          return change(ChangeKind.ACTORS_MERGED, signature, from, into);
        });
  }

  /**
   * From now on an id that was merged away means an actor of its own again, with all claims that
   * were or would have been resolved to it.
   *
   * @throws ImpossibleChange if it was not merged away
   */
  public RecordedChange undo(ActorId from, Signature signature) {
    return inTransaction(
        (tx, merges) -> {
          requireKnown(tx, from);
          ActorId into = merges.into().get(from);
          if (into == null) {
            throw ImpossibleChange.conflict(
                "%s is not merged into another actor, so there is nothing to undo. changes(where: {actor: [\"%s\"]}) tells what was done."
                    .formatted(from, from));
          }
          List<Record> resolved = claimsOf(tx, RESOLVED_TO, merges.idsUnder(from));
          tx.run(UNDO.text(), Map.of("from", from.value())).consume();
          claims.write(tx, resolved, merges.without(from), false);
          return change(ChangeKind.MERGE_UNDONE, signature, from, into);
        });
  }

  private interface Merging {
    Change in(TransactionContext tx, Merges merges);
  }

  private RecordedChange inTransaction(Merging merging) {
    try (Session session = store.driver().session(SessionConfig.forDatabase(store.database()))) {
      return session.executeWrite(
          tx -> {
            tx.run(TAKE.text()).consume();
            return ChangeLog.note(tx, merging.in(tx, Decisions.merges(tx)));
          });
    }
  }

  private Change change(ChangeKind kind, Signature signature, ActorId from, ActorId into) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return Change.of(kind, signature, now).on(List.of(from, into));
  }

  /** Claims about actors, whether they name them still or did before a merge. */
  static List<Record> claimsOf(
      TransactionContext tx, CypherFile query, Collection<ActorId> actors) {
    return Queries.rows(tx, query, "actors", actors.stream().map(ActorId::value).sorted().toList());
  }

  private static void requireOwn(TransactionContext tx, ActorId id, Merges merges) {
    requireKnown(tx, id);
    ActorId actor = merges.actor(id);
    if (!actor.equals(id)) {
      throw ImpossibleChange.conflict(
          "%s was merged away and means %s now. Name %s instead, or undo that merge first."
              .formatted(id, actor, actor));
    }
  }

  private static void requireKnown(TransactionContext tx, ActorId id) {
    if (Queries.rows(tx, KNOWN_ACTORS, "actors", List.of(id.value())).isEmpty()) {
      throw unknown(id);
    }
  }

  static ImpossibleChange unknown(ActorId id) {
    return ImpossibleChange.unknown(
        "There is no actor '%s'. Look the id up by name: actors(search: \"…\") { edges { node { id name } } }."
            .formatted(id));
  }
}
