package org.entente.api.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The threads that read batches. Batches that are handed out together begin together: were the
 * first one back before the last one is handed out, what its answer makes the engine ask for next
 * would go along with the last one, and the rest of it later, in a query of its own.
 */
final class ReadingThreads implements Executor {

  private final Executor threads;
  private final ThreadLocal<@Nullable List<Runnable>> held = new ThreadLocal<>();

  ReadingThreads(Executor threads) {
    this.threads = threads;
  }

  @Override
  public void execute(Runnable reading) {
    List<Runnable> waiting = held.get();
    if (waiting == null) {
      threads.execute(reading);
    } else {
      waiting.add(reading);
    }
  }

  /** Lets nothing begin that is handed out in this until all of it is. */
  void together(Runnable handingOut) {
    if (held.get() != null) {
      handingOut.run();
      return;
    }
    List<Runnable> waiting = new ArrayList<>();
    held.set(waiting);
    try {
      handingOut.run();
    } finally {
      held.remove();
      waiting.forEach(threads::execute);
    }
  }
}
