package org.entente.api.live;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.claim.ClaimId;
import org.entente.graph.read.RecordedClaim;
import org.entente.graph.read.RecordingReader;

/** Reads on from where it was, as far as all can be seen, and hands on each claim once. */
final class Tail {

  private final RecordingReader recordings;

  /** What a reading handed on that is not at its end: if it fails, the next begins where it did. */
  private final Set<ClaimId> handedOn = new HashSet<>();

  private Instant read;

  /** Begins behind all that is recorded now, and before what is just being committed. */
  Tail(RecordingReader recordings) {
    this.recordings = recordings;
    this.read = recordings.horizon();
  }

  /** Hands on what has been recorded since it last did. */
  void read(Consumer<RecordedClaim> taker) {
    read =
        recordings.after(
            read,
            claim -> {
              if (!handedOn.contains(claim.claim().id())) {
                taker.accept(claim);
                handedOn.add(claim.claim().id());
              }
            });
    handedOn.clear();
  }
}
