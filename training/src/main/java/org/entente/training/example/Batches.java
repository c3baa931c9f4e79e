package org.entente.training.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * The order in which an epoch goes through the units: those of like length together, else mixed.
 */
public final class Batches {

  /** Lengths are taken as up to so much greater, so that not the same always come together. */
  private static final double JITTER = 0.15;

  private Batches() {}

  private record Keyed(Unit unit, double length) {}

  /**
   * The batches of an epoch; the same for the same seed.
   *
   * @param size how many units a batch has; the last may have fewer
   */
  public static List<List<Unit>> of(List<Unit> units, int size, long seed) {
    Random random = new Random(seed);
    List<Keyed> byLength = new ArrayList<>();
    for (Unit unit : units) {
      byLength.add(new Keyed(unit, unit.length() * (1 + JITTER * random.nextDouble())));
    }
    byLength.sort(Comparator.comparing(Keyed::length));
    List<List<Unit>> batches = new ArrayList<>();
    for (int from = 0; from < byLength.size(); from += size) {
      batches.add(
          byLength.subList(from, Math.min(byLength.size(), from + size)).stream()
              .map(Keyed::unit)
              .toList());
    }
    Collections.shuffle(batches, random);
    return batches;
  }
}
