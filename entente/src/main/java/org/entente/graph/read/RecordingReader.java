package org.entente.graph.read;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.store.GraphStore;

/** What has been recorded lately, by whatever process. */
public final class RecordingReader {

  private static final CypherFile RECORDED = CypherFile.named("read/claims-recorded");

  private final Queries queries;

  public RecordingReader(GraphStore store) {
    queries = new Queries(store);
  }

  /** Up to which moment all recorded claims can be seen; long ago on an empty graph. */
  public Instant horizon() {
    return queries.inOne(Horizon::seenBy);
  }

  /**
   * Hands on the claims that were recorded after a moment, in the order of their moments, as far as
   * all can be seen. What is handed on comes again if the store has the transaction begin anew.
   *
   * @param taker gets one after the other; what it throws ends the reading
   * @return the moment up to which it read; what follows was recorded after that
   */
  public Instant after(Instant moment, Consumer<RecordedClaim> taker) {
    return queries.inOne(
        tx -> {
          Instant horizon = Horizon.seenBy(tx);
          if (!horizon.isAfter(moment)) {
            return moment;
          }
          Queries.run(
                  tx,
                  RECORDED,
                  Map.of("after", Parameters.moment(moment), "by", Parameters.moment(horizon)))
              .forEachRemaining(
                  row -> taker.accept(ClaimReader.claim(row.get("claim"), row.get("fact"))));
          return horizon;
        });
  }
}
