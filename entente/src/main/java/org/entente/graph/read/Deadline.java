package org.entente.graph.read;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when somebody waits for an answer. What reads the graph for it ends then too, in the graph
 * itself: a query whose answer nobody awaits any more must not go on there.
 */
public final class Deadline {

  /** What reads for nobody in particular, as at the start, ends after this. */
  private static final Duration UNATTENDED = Duration.ofMinutes(10);

  private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

  private final Duration limit;
  private final Instant end;
  private volatile boolean lifted;

  private Deadline(Duration limit) {
    this.limit = limit;
    this.end = Instant.now().plus(limit);
  }

  /** From now on so long. */
  public static Deadline in(Duration limit) {
    return new Deadline(limit);
  }

  /** That of this thread; absent where nobody waits. */
  public static @Nullable Deadline current() {
    return CURRENT.get();
  }

  /** Makes it that of this thread, or leaves the thread without. */
  public static void make(@Nullable Deadline deadline) {
    if (deadline == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(deadline);
    }
  }

  /**
   * It holds no longer for what is asked: a change is made as a whole or not at all, however long
   * that takes, and a subscription goes on. Single queries are bound by it still.
   */
  public void lift() {
    lifted = true;
  }

  /** Whether it has been lifted. */
  public boolean lifted() {
    return lifted;
  }

  /** How long it was from the beginning. */
  public Duration limit() {
    return limit;
  }

  /**
   * How long a query may take that begins now.
   *
   * @throws TookTooLong if the time is over
   */
  static Duration forQuery() {
    Deadline deadline = CURRENT.get();
    if (deadline == null) {
      return UNATTENDED;
    }
    if (deadline.lifted) {
      return deadline.limit;
    }
    Duration left = Duration.between(Instant.now(), deadline.end);
    if (left.toMillis() < 1) {
      throw new TookTooLong(deadline.limit);
    }
    return left;
  }

  /**
   * That there is time left for what goes on.
   *
   * @throws TookTooLong if the time is over
   */
  static void check() {
    forQuery();
  }

  /** How long whoever asks was ready to wait, for the message. */
  static Duration asked() {
    Deadline deadline = CURRENT.get();
    return deadline == null ? UNATTENDED : deadline.limit;
  }
}
