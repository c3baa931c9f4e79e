package org.entente.training;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.extraction.calibration.Detail;
import org.entente.extraction.calibration.Leanings;
import org.entente.extraction.evaluation.Scoring;

/** Finds for each detail the leaning with which it is right most often. */
final class LeaningFit {

  /** What is tried; with more, most of what is added is wrong. */
  static final List<Double> TRIED = List.of(0.0, 0.5, 1.0, 1.5, 2.0, 2.5);

  private LeaningFit() {}

  /**
   * The best of those that are tried; of equals the smallest.
   *
   * @param scored the figures with leanings
   */
  static Leanings best(Function<Leanings, Scoring> scored) {
    Map<Double, Scoring> tried = new LinkedHashMap<>();
    TRIED.forEach(leaning -> tried.put(leaning, scored.apply(equal(leaning))));
    Map<Detail, Double> best = new EnumMap<>(Detail.class);
    for (Detail detail : Detail.values()) {
      double highest = -1;
      for (Map.Entry<Double, Scoring> each : tried.entrySet()) {
        double right = each.getValue().right(detail.written());
        if (right > highest) {
          highest = right;
          best.put(detail, each.getKey());
        }
      }
    }
    return new Leanings(best);
  }

  private static Leanings equal(double leaning) {
    Map<Detail, Double> all = new EnumMap<>(Detail.class);
    for (Detail detail : Detail.values()) {
      all.put(detail, leaning);
    }
    return new Leanings(all);
  }
}
