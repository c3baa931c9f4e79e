package org.entente.training;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.extraction.encoder.Label;
import org.entente.training.Evaluation.Judged;

/**
 * What margins mean: thresholds, and the confidence of a claim as the share of such claims that are
 * right (Platt, 1999).
 *
 * @param slope of the confidence over the margin
 * @param offset of the confidence at margin 0, as log odds
 * @param bestF1 the margin above which F1 is highest
 * @param precision90 the lowest margin above which precision is 0.90; where it never is, the
 *     highest that was seen
 */
record Calibration(double slope, double offset, double bestF1, double precision90) {

  /** What is further below is never taken, and would only blur the fit. */
  private static final double LOWEST = -1;

  private static final double PRECISION = 0.9;
  private static final int ROUNDS = 50;
  private static final int BINS = 5;

  /** A label with fewer claims in gold has no threshold of its own. */
  private static final int OFTEN_ENOUGH = 30;

  static Calibration of(Evaluation evaluation) {
    List<Judged> judged = descending(evaluation.judged());
    double slope = 1;
    double offset = 0;
    List<Judged> fitted = judged.stream().filter(each -> each.margin() > LOWEST).toList();
    // Newton's method on the log loss, with a little weight on the beginning that keeps it stable
    for (int round = 0; round < ROUNDS; round++) {
      double gradientSlope = 1e-3 * (slope - 1);
      double gradientOffset = 1e-3 * offset;
      double slopeSlope = 1e-3;
      double slopeOffset = 0;
      double offsetOffset = 1e-3;
      for (Judged each : fitted) {
        double p = 1 / (1 + Math.exp(-(slope * each.margin() + offset)));
        double error = p - (each.right() ? 1 : 0);
        double curve = p * (1 - p);
        gradientSlope += error * each.margin();
        gradientOffset += error;
        slopeSlope += curve * each.margin() * each.margin();
        slopeOffset += curve * each.margin();
        offsetOffset += curve;
      }
      double determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
      slope -= (offsetOffset * gradientSlope - slopeOffset * gradientOffset) / determinant;
      offset -= (slopeSlope * gradientOffset - slopeOffset * gradientSlope) / determinant;
    }
    return new Calibration(
        slope, offset, bestF1(judged, evaluation.gold()), lowestAtPrecision(judged));
  }

  private static List<Judged> descending(List<Judged> judged) {
    return judged.stream().sorted(Comparator.comparing(Judged::margin).reversed()).toList();
  }

  private static double bestF1(List<Judged> descending, int gold) {
    double best = -1;
    double margin = 0;
    int hits = 0;
    for (int taken = 1; taken <= descending.size(); taken++) {
      hits += descending.get(taken - 1).right() ? 1 : 0;
      double f1 = 2.0 * hits / (taken + gold);
      if (f1 > best) {
        best = f1;
        margin = below(descending, taken);
      }
    }
    return margin;
  }

  private static double lowestAtPrecision(List<Judged> descending) {
    double margin = descending.isEmpty() ? 0 : descending.getFirst().margin();
    int hits = 0;
    for (int taken = 1; taken <= descending.size(); taken++) {
      hits += descending.get(taken - 1).right() ? 1 : 0;
      if (hits >= PRECISION * taken) {
        margin = below(descending, taken);
      }
    }
    return margin;
  }

  /** A margin that takes so many and no more. */
  private static double below(List<Judged> descending, int taken) {
    double last = descending.get(taken - 1).margin();
    return taken < descending.size() ? (last + descending.get(taken).margin()) / 2 : last - 1e-3;
  }

  /** The threshold of each label. */
  Map<Label, Double> thresholds(Cut cut, Evaluation evaluation, List<Label> labels) {
    Map<Label, Double> thresholds = new LinkedHashMap<>();
    for (Label label : labels) {
      thresholds.put(
          label,
          switch (cut) {
            case EVEN -> even();
            case F1 -> bestF1;
            case PRECISION_90 -> precision90;
            case F1_BY_RELATION -> {
              int gold = evaluation.gold(label);
              yield gold < OFTEN_ENOUGH
                  ? bestF1
                  : bestF1(
                      descending(
                          evaluation.judged().stream()
                              .filter(each -> each.label().equals(label))
                              .toList()),
                      gold);
            }
          });
    }
    return thresholds;
  }

  /** The margin at which confidence is one half. */
  double even() {
    return -offset / slope;
  }

  double confidence(double margin) {
    return 1 / (1 + Math.exp(-(slope * margin + offset)));
  }

  /**
   * How far confidence and the share that is right lie apart, over bins of equal mass of all that
   * is taken.
   */
  double error(Evaluation evaluation, Map<Label, Double> thresholds) {
    List<Judged> taken =
        descending(
            evaluation.judged().stream()
                .filter(each -> each.margin() > thresholds.getOrDefault(each.label(), bestF1))
                .toList());
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      List<Judged> within =
          taken.subList(taken.size() * bin / BINS, taken.size() * (bin + 1) / BINS);
      double confident = within.stream().mapToDouble(each -> confidence(each.margin())).sum();
      long right = within.stream().filter(Judged::right).count();
      error += Math.abs(confident - right) / Math.max(1, taken.size());
    }
    return error;
  }
}
