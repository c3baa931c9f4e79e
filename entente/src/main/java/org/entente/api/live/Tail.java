package org.entente.api.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.claim.ClaimId;
import org.entente.graph.read.RecordedClaim;
import org.entente.graph.read.RecordingReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads on from where it was. Transactions take their moments in the order in which they commit,
 * but while one is being committed a reader may see a part of it; so what was recorded lately is
 * read again for a while, and handed on once.
 */
final class Tail {

  /** For so long a moment is read again after it was first seen. */
  private static final Duration SETTLING = Duration.ofSeconds(2);

  /**
   * How far a reading came.
   *
   * @param at when that was, on the clock of this machine
   * @param newest the newest moment that it saw
   */
  private record Mark(long at, Instant newest) {}

  private final RecordingReader recordings;
  private final Deque<Mark> marks = new ArrayDeque<>();
  private final Map<ClaimId, Instant> handedOn = new HashMap<>();
  private Instant settled;
  private Instant newest;

  /** Begins behind all that is recorded now. */
  Tail(RecordingReader recordings) {
    this.recordings = recordings;
    this.settled = recordings.newest();
    this.newest = settled;
  }

  /** Hands on what has been recorded since it last did. */
  void read(Consumer<RecordedClaim> taker) {
    recordings.after(
        settled,
        claim -> {
          if (handedOn.putIfAbsent(claim.claim().id(), claim.recordedAt()) == null) {
            newest = claim.recordedAt().isAfter(newest) ? claim.recordedAt() : newest;
            taker.accept(claim);
          }
        });
    settle(System.nanoTime());
  }

  private void settle(long now) {
    @Nullable Instant before = null;
    while (!marks.isEmpty() && now - marks.getFirst().at() > SETTLING.toNanos()) {
      before = marks.removeFirst().newest();
    }
    if (before != null && before.isAfter(settled)) {
      Instant last = before;
      settled = last;
      handedOn.values().removeIf(moment -> !moment.isAfter(last));
    }
    if (newest.isAfter(settled)) {
      marks.addLast(new Mark(now, newest));
    }
  }
}
