package org.entente.api.live;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.entente.api.error.Refusal;
import org.entente.graph.read.RecordedClaim;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.publisher.Sinks.EmitResult;

/** One who waits for new claims, with the claims that are still on the way. */
final class Listener {

  /** So many claims may wait; who lets more come has fallen too far behind. */
  static final int MOST_WAITING = 10_000;

  private final String connection;
  private final Predicate<RecordedClaim> wanted;
  private final Sinks.Many<RecordedClaim> waiting =
      Sinks.many().unicast().onBackpressureBuffer(new LinkedBlockingQueue<>(MOST_WAITING));

  Listener(String connection, Predicate<RecordedClaim> wanted) {
    this.connection = connection;
    this.wanted = wanted;
  }

  /** On which connection it listens. */
  String connection() {
    return connection;
  }

  Flux<RecordedClaim> claims() {
    return waiting.asFlux();
  }

  /** Tells it of a claim, unless it wants others. One that has fallen too far behind is let go. */
  void hear(RecordedClaim claim) {
    if (wanted.test(claim) && isFull(waiting.tryEmitNext(claim))) {
      waiting.tryEmitError(
          Refusal.limitExceeded(
              "You are too slow: %,d claims wait for you, as many as may. Listen to less with a narrower filter, and get what you missed by claims(where: {recordedAfter: \"%s\"})."
                  .formatted(MOST_WAITING, claim.recordedAt().minusMillis(1))));
    }
  }

  private static boolean isFull(EmitResult result) {
    return result == EmitResult.FAIL_OVERFLOW || result == EmitResult.FAIL_ZERO_SUBSCRIBER;
  }
}
