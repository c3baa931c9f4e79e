package org.entente.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.entente.training.example.TrainingFailure;

/** Whether there is enough of it. */
final class Memory {

  private static final Path LINUX = Path.of("/proc/meminfo");
  private static final long MEGABYTE = 1 << 20;

  /** What Java needs of it. */
  private static final long HEAP = 1000;

  /** Weights, gradients and what the optimizer gathers, Java's heap, and PyTorch itself. */
  private static final long FOR_ALL_BUT_TEXTS = 3000;

  /**
   * What a text, joined texts among them, takes in the network's layers at most. (Measured: a
   * process that trains on all of the gold in batches of 8 takes 8.6 GB.)
   */
  private static final long FOR_A_TEXT = 700;

  private Memory() {}

  /**
   * Looks before the training begins, as a process that runs out of memory is killed without a
   * word.
   *
   * @param batch how many texts make a step
   * @throws TrainingFailure if there is too little
   */
  static void check(int batch) {
    check(batch, Runtime.getRuntime().maxMemory() / MEGABYTE, free());
  }

  /**
   * The same where so many megabytes are there.
   *
   * @param heap what Java may use
   * @param free what no program uses; empty where the system does not tell
   */
  static void check(int batch, long heap, OptionalLong free) {
    long needed = FOR_ALL_BUT_TEXTS + batch * FOR_A_TEXT;
    if (heap < HEAP) {
      throw new TrainingFailure(
          "Java may use %d MB, and training needs %d: set ENTENTE_JAVA_OPTS=-Xmx2g."
              .formatted(heap, HEAP));
    }
    if (free.isPresent() && free.getAsLong() < needed) {
      throw new TrainingFailure(
          "Training needs about %d MB of free memory at batches of %d, and %d are free: stop other programs, or give a smaller --batch."
              .formatted(needed, batch, free.getAsLong()));
    }
  }

  /** In megabytes; empty where the system does not tell. */
  private static OptionalLong free() {
    try {
      return Files.exists(LINUX)
          ? Files.readString(LINUX)
              .lines()
              .filter(line -> line.startsWith("MemAvailable:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
              .findFirst()
          : OptionalLong.empty();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
