package org.entente.api.live;

import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets the events of a subscription come one after the other: the next when all that was asked
 * about the last one has been read. So a burst of claims takes the graph from nobody.
 */
final class Turns {

  /** The name under which a subscription finds its turns. */
  static final String NAME = "turns";

  private volatile CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  /** The same events, each held back until the one before is done. */
  <T> Flux<T> in(Flux<T> events) {
    return events.concatMap(
        event -> Mono.fromFuture(last, true).then(Mono.fromSupplier(() -> begin(event))), 1);
  }

  private <T> T begin(T event) {
    last = new CompletableFuture<>();
    return event;
  }

  /** The event that came last has been answered. */
  void done() {
    last.complete(null);
  }
}
