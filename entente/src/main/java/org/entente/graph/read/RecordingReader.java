package org.entente.graph.read;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.store.GraphStore;

/** What has been recorded lately, by whatever process. */
public final class RecordingReader {

  private static final CypherFile RECORDED = CypherFile.named("read/claims-recorded");
  private static final CypherFile NEWEST = CypherFile.named("read/newest-claim");

  private final Queries queries;

  public RecordingReader(GraphStore store) {
    queries = new Queries(store);
  }

  /** The moment at which the newest claim was recorded; long ago on an empty graph. */
  public Instant newest() {
    List<Instant> newest =
        queries.list(NEWEST, Map.of(), row -> row.get("moment").asZonedDateTime().toInstant());
    return newest.isEmpty() ? Instant.EPOCH : newest.getFirst();
  }

  /**
   * Hands on the claims that were recorded after a moment, in the order of their moments.
   *
   * @param taker gets one after the other; what it throws ends the reading
   */
  public void after(Instant moment, Consumer<RecordedClaim> taker) {
    queries.stream(
        RECORDED,
        Map.of("after", moment.atZone(ZoneOffset.UTC)),
        row -> taker.accept(ClaimReader.claim(row.get("claim"), row.get("fact"))));
  }
}
