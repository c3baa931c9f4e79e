package org.entente.graph.write;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.graph.cypher.CypherFile;
import org.neo4j.driver.TransactionContext;

/**
 * Gives the claims that a transaction writes the moment at which they were recorded. Moments follow
 * on each other as transactions commit, so that a reader who goes on from the last moment it saw
 * misses nothing. Whoever writes claims must end with this, once.
 */
final class Recording {

  private static final CypherFile RECORD = CypherFile.named("ingest/record");

  private final Clock clock;
  private final List<String> claims = new ArrayList<>();
  private boolean takenAway;

  /** For one transaction, with a clock that tells when it is at its end. */
  Recording(Clock clock) {
    this.clock = clock.withZone(ZoneOffset.UTC);
  }

  /** Notes claims that were written; those that had been recorded before keep their moment. */
  void note(Collection<String> ids) {
    claims.addAll(ids);
  }

  /** Notes that claims were taken away: nobody shall wait to see those among the newest. */
  void noteTakenAway() {
    takenAway = true;
  }

  /**
   * Records the claims that were noted, all at one moment. The last thing in a transaction: other
   * writers wait from here to its end.
   */
  void end(TransactionContext tx) {
    if (!claims.isEmpty() || takenAway) {
      ZonedDateTime now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
      tx.run(RECORD.text(), Map.of("claims", claims, "now", now)).consume();
    }
  }
}
