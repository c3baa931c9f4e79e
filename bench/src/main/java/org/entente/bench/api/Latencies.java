package org.entente.bench.api;

import java.util.Arrays;

/** How long each of many calls took. */
final class Latencies {

  private final double[] millis;
  private int count;

  Latencies(int calls) {
    millis = new double[calls];
  }

  void add(long nanos) {
    millis[count++] = nanos / 1e6;
  }

  /** The time within which so many of a hundred calls were answered. */
  double percentile(int percent) {
    double[] sorted = Arrays.copyOf(millis, count);
    Arrays.sort(sorted);
    return sorted[Math.min(count - 1, (int) Math.ceil(count * percent / 100.0) - 1)];
  }
}
