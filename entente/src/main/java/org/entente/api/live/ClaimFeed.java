package org.entente.api.live;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.entente.api.error.Refusal;
import org.entente.claim.ClaimId;
import org.entente.graph.Graph;
import org.entente.graph.read.RecordedClaim;
import org.entente.graph.read.RecordingReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Tells all who listen of new claims. One reading of the graph serves all of them, and while nobody
 * listens there is none.
 */
@Component
final class ClaimFeed implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(ClaimFeed.class);

  /** How often the graph is asked. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** How many may listen on one connection. */
  static final int MOST_ON_A_CONNECTION = 20;

  /** How many may listen at all. */
  static final int MOST = 1_000;

  private final RecordingReader recordings;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Thread reading;

  ClaimFeed(Graph graph) {
    this.recordings = new RecordingReader(graph.store());
  }

  /**
   * New claims from when somebody subscribes to this, until that one cancels.
   *
   * @param connection on which connection they are listened to
   * @param wanted which claims
   * @param missed tells what comes first; asked when nothing new is missed any more
   */
  Flux<RecordedClaim> claims(
      String connection, Predicate<RecordedClaim> wanted, Supplier<List<RecordedClaim>> missed) {
    return Flux.defer(
        () -> {
          Listener listener = new Listener(connection, wanted);
          add(listener);
          return Flux.defer(() -> beginning(missed.get(), listener.claims()))
              .doFinally(end -> remove(listener));
        });
  }

  private static Flux<RecordedClaim> beginning(
      List<RecordedClaim> first, Flux<RecordedClaim> then) {
    Set<ClaimId> told = first.stream().map(each -> each.claim().id()).collect(toSet());
    return Flux.fromIterable(first)
        .concatWith(then.filter(each -> !told.contains(each.claim().id())));
  }

  private synchronized void add(Listener listener) {
    long same =
        listeners.stream()
            .filter(other -> other.connection().equals(listener.connection()))
            .count();
    if (same >= MOST_ON_A_CONNECTION) {
      throw Refusal.limitExceeded(
          "A connection has at most %d subscriptions at a time. Complete one of them, or ask for several actors in one filter."
              .formatted(MOST_ON_A_CONNECTION));
    }
    if (listeners.size() >= MOST) {
      throw Refusal.limitExceeded(
          "%,d subscriptions are open, as many as this server has. Try again later, or ask claims(where: {recordedAfter: …}) from time to time."
              .formatted(MOST));
    }
    if (reading == null) {
      // begins before there is anybody who could miss something
      Tail tail = new Tail(recordings);
      reading = Thread.ofVirtual().name("new claims").unstarted(() -> read(tail));
      listeners.add(listener);
      reading.start();
    } else {
      listeners.add(listener);
    }
  }

  private synchronized void remove(Listener listener) {
    listeners.remove(listener);
    if (listeners.isEmpty() && reading != null) {
      reading.interrupt();
      reading = null;
    }
  }

  /** How many listen. */
  int listeners() {
    return listeners.size();
  }

  private void read(Tail tail) {
    boolean failing = false;
    while (Thread.currentThread().equals(reading)) {
      try {
        tail.read(this::tell);
        if (failing) {
          LOG.info("New claims are read again, with those that came meanwhile.");
        }
        failing = false;
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        // the graph may be away for a while; those who listen get later what was recorded meanwhile
        if (!failing && !Thread.currentThread().isInterrupted()) {
          LOG.warn("New claims cannot be read at the moment.", e);
        }
        failing = true;
        pause();
      }
    }
  }

  private void tell(RecordedClaim claim) {
    // another one reads for those who came after everybody had left
    if (Thread.currentThread().equals(reading)) {
      listeners.forEach(listener -> listener.hear(claim));
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void destroy() {
    if (reading != null) {
      reading.interrupt();
      reading = null;
    }
  }
}
