package org.entente.graph.write;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.claim.ClaimId;
import org.entente.claim.Statement;
import org.entente.curation.Change;
import org.entente.curation.Correction;
import org.entente.curation.ImpossibleChange;
import org.entente.curation.Merges;
import org.entente.curation.RecordedChange;
import org.entente.curation.Review;
import org.entente.curation.Signature;
import org.entente.curation.Verdict;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ClaimNode;
import org.entente.graph.node.ReviewNode;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.ActorId;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

/** Writes what people find about claims; facts follow in the same transaction. */
public final class ClaimReviews {

  private static final CypherFile CLAIMS = CypherFile.named("curation/claims");
  private static final CypherFile WRITE = CypherFile.named("curation/write-review");
  private static final CypherFile KNOWN_ACTORS = CypherFile.named("ingest/known-actors");

  private final GraphStore store;
  private final Clock clock;
  private final CuratedClaims claims = new CuratedClaims(new FactDerivation());

  public ClaimReviews(GraphStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Writes what somebody found about a claim, in place of what was found before.
   *
   * @param correction what it should say otherwise than it says now; needed for a correction, and
   *     absent with every other verdict
   * @throws ImpossibleChange if there is no such claim, or the correction makes no sense
   */
  public RecordedChange review(
      ClaimId claim, Verdict verdict, @Nullable Correction correction, Signature signature) {
    if ((verdict == Verdict.CORRECT) != (correction != null)) {
      throw ImpossibleChange.senseless(
          verdict == Verdict.CORRECT
              ? "Say in 'correction' what the claim should say."
              : "Only the verdict CORRECT takes a correction, not %s.".formatted(verdict));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    try (Session session = store.driver().session(SessionConfig.forDatabase(store.database()))) {
      return session.executeWrite(tx -> review(tx, claim, verdict, correction, signature, now));
    }
  }

  private RecordedChange review(
      TransactionContext tx,
      ClaimId id,
      Verdict verdict,
      @Nullable Correction correction,
      Signature signature,
      Instant now) {
    Decisions.awaitMerges(tx);
    List<String> ids = List.of(id.value());
    Record stored =
        Queries.rows(tx, CLAIMS, "claims", ids).stream().findFirst().orElseThrow(() -> unknown(id));
    Merges merges = Decisions.merges(tx);
    Statement says = correction == null ? null : corrected(tx, stored, correction, merges);
    Review review = new Review(id, verdict, says, signature, now);
    Set<ActorId> actors = new LinkedHashSet<>(ends(stored));
    tx.run(WRITE.text(), Map.of("properties", ReviewNode.of(review))).consume();
    claims.write(tx, Queries.rows(tx, CLAIMS, "claims", ids), merges, false);
    actors.addAll(ends(Queries.rows(tx, CLAIMS, "claims", ids).getFirst()));
    return ChangeLog.note(tx, Change.of(review).on(actors));
  }

  private static List<ActorId> ends(Record row) {
    Statement says = ClaimNode.claim(row.get("claim")).statement();
    return List.of(says.subject(), says.object());
  }

  /** What the claim says now, without the merges, so that these can be undone; then corrected. */
  private static Statement corrected(
      TransactionContext tx, Record stored, Correction correction, Merges merges) {
    requireKnown(tx, correction.actors());
    Review before = ReviewNode.reviewIfAny(stored.get("review"));
    Statement said =
        before == null || before.says() == null
            ? ClaimNode.read(stored.get("claim")).says()
            : before.says();
    Statement says = correction.about(merges).applied(said);
    if (merges.applied(says).isEmpty()) {
      throw ImpossibleChange.senseless(
          "%s and %s are one actor, which cannot stand in a relation to itself."
              .formatted(says.subject(), says.object()));
    }
    requireOrganisation(tx, says, merges);
    if (merges.applied(says).equals(merges.applied(said))) {
      throw ImpossibleChange.senseless(
          "The claim says so already. Give in 'correction' what it should say otherwise, or ACCEPT it.");
    }
    return says;
  }

  private static void requireOrganisation(TransactionContext tx, Statement says, Merges merges) {
    ActorId object = merges.actor(says.object());
    if (says.relation() == Relation.MEMBER_OF
        && Queries.rows(tx, KNOWN_ACTORS, "actors", List.of(object.value())).stream()
            .noneMatch(row -> row.get("organisation").asBoolean())) {
      throw ImpossibleChange.senseless(
          "One is a member of an organisation, and %s is none.".formatted(object));
    }
  }

  private static void requireKnown(TransactionContext tx, Set<ActorId> actors) {
    Set<ActorId> unknown = new TreeSet<>(actors);
    Queries.rows(tx, KNOWN_ACTORS, "actors", actors.stream().map(ActorId::value).toList())
        .forEach(row -> unknown.remove(new ActorId(row.get("id").asString())));
    if (!unknown.isEmpty()) {
      throw ActorMerges.unknown(unknown.iterator().next());
    }
  }

  private static ImpossibleChange unknown(ClaimId id) {
    return ImpossibleChange.unknown(
        "There is no claim '%s'. Ids of claims stand in claims { edges { node { id } } }."
            .formatted(id));
  }
}
