package org.entente.server;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What takes time to start, started in a thread of its own and waited for only where it is needed.
 * May be used by several threads at once.
 */
public final class Part<T> {

  private final CompletableFuture<T> started;

  private Part(CompletableFuture<T> started) {
    this.started = started;
  }

  /** Begins to start it and does not wait. */
  public static <T> Part<T> start(Supplier<T> part) {
    return new Part<>(CompletableFuture.supplyAsync(part, Thread.ofPlatform()::start));
  }

  /**
   * The part, as soon as it is there.
   *
   * @throws RuntimeException the one with which its start failed
   */
  public T await() {
    try {
      return started.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Waits for the part and does something with it; nothing if its start failed. */
  void whenThere(Consumer<T> action) {
    started.handle((part, _) -> Optional.ofNullable(part)).join().ifPresent(action);
  }
}
