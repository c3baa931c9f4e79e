package org.entente.graph.write;

import java.util.List;
import java.util.Map;
import org.entente.graph.cypher.CypherFile;
import org.entente.ontology.ActorId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/** Applies all that people decided anew, and derives what follows. */
final class CurationRebuild {

  private static final CypherFile REVIEWED = CypherFile.named("curation/reviewed-after");
  private static final CypherFile CLAIMS = CypherFile.named("curation/claims");
  private static final CypherFile OF_ACTORS = CypherFile.named("curation/claims-of-actors");
  private static final CypherFile RESOLVED_TO = CypherFile.named("curation/claims-resolved-to");
  private static final int CLAIMS_PER_TRANSACTION = 500;

  private final Session session;
  private final CuratedClaims claims;

  CurationRebuild(Session session, FactDerivation derivation) {
    this.session = session;
    this.claims = new CuratedClaims(derivation);
  }

  void run() {
    for (ActorId merged : session.executeRead(Decisions::merges).into().keySet()) {
      rewrite(tx -> ActorMerges.claimsOf(tx, OF_ACTORS, List.of(merged)));
      rewrite(tx -> ActorMerges.claimsOf(tx, RESOLVED_TO, List.of(merged)));
    }
    String after = "";
    while (true) {
      Map<String, Object> page = Map.of("after", after, "limit", CLAIMS_PER_TRANSACTION);
      List<String> ids =
          session.executeRead(
              tx -> tx.run(REVIEWED.text(), page).list(row -> row.get("claim").asString()));
      if (ids.isEmpty()) {
        return;
      }
      rewrite(tx -> Queries.rows(tx, CLAIMS, "claims", ids));
      after = ids.getLast();
    }
  }

  private interface Claims {
    List<Record> in(TransactionContext tx);
  }

  private void rewrite(Claims some) {
    session.executeWrite(
        tx -> {
          Decisions.awaitMerges(tx);
          return claims.write(tx, some.in(tx), Decisions.merges(tx), true);
        });
  }
}
