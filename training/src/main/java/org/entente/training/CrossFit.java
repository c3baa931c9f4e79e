package org.entente.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.calibration.CalibrationError;
import org.entente.extraction.calibration.CalibrationError.Prediction;
import org.entente.extraction.calibration.Cut;
import org.entente.extraction.calibration.Signs;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.Third;

/**
 * How likely each candidate is right by a calibration that was fitted without its text: for each
 * seventh of the texts there is one by the other six. So confidence is judged on texts that the
 * calibration does not know; only the lines of the cuts are chosen on the very texts whose figures
 * are told.
 */
final class CrossFit {

  /** Sevenths, since thirds and tenths by the same hash are held out already. */
  static final int FOLDS = 7;

  private static final double PRECISION = 0.9;

  private final List<Calibration> folds = new ArrayList<>();
  private final List<Scored> descending;
  private final int gold;

  private record Scored(double logOdds, boolean right) {}

  private CrossFit(List<Judged> judged, int gold) {
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      folds.add(LogisticFit.of(judged.stream().filter(each -> fold(each.item()) != out).toList()));
    }
    this.gold = gold;
    descending =
        judged.stream()
            .map(each -> new Scored(logOdds(each.item(), each.signs()), each.right()))
            .sorted(Comparator.comparing(Scored::logOdds).reversed())
            .toList();
  }

  /**
   * The fit to some candidates.
   *
   * @param gold how many claims there were to find
   */
  static CrossFit of(List<Judged> judged, int gold) {
    return new CrossFit(judged, gold);
  }

  private static int fold(GoldItem item) {
    return Third.remainder(item.id(), FOLDS);
  }

  /** How likely a candidate of a text is right, by what the other texts tell. */
  double logOdds(GoldItem item, Signs signs) {
    return folds.get(fold(item)).logOdds(signs);
  }

  /** For each cut the log odds above which a finding is a claim. */
  Map<Cut, Double> cuts() {
    return Map.of(Cut.EVEN, 0.0, Cut.F1, bestF1(), Cut.PRECISION_90, lowestAtPrecision());
  }

  private double bestF1() {
    double best = -1;
    double line = 0;
    int hits = 0;
    for (int taken = 1; taken <= descending.size(); taken++) {
      hits += descending.get(taken - 1).right() ? 1 : 0;
      double f1 = 2.0 * hits / (taken + gold);
      if (f1 > best) {
        best = f1;
        line = below(taken);
      }
    }
    return line;
  }

  /** As low as precision stays; where it never is, the highest that was seen. */
  private double lowestAtPrecision() {
    double line = descending.isEmpty() ? 0 : descending.getFirst().logOdds();
    int hits = 0;
    for (int taken = 1; taken <= descending.size(); taken++) {
      hits += descending.get(taken - 1).right() ? 1 : 0;
      if (hits >= PRECISION * taken) {
        line = below(taken);
      }
    }
    return line;
  }

  /** A line that takes so many and no more. */
  private double below(int taken) {
    double last = descending.get(taken - 1).logOdds();
    return taken < descending.size() ? (last + descending.get(taken).logOdds()) / 2 : last - 1e-3;
  }

  /**
   * How far confidence and the share that is right lie apart, over bins of equal mass of all that
   * lies above a line.
   */
  double error(double line) {
    return CalibrationError.of(
        descending.stream()
            .filter(each -> each.logOdds() > line)
            .map(
                each ->
                    new Prediction(Calibration.confidence(each.logOdds()).value(), each.right()))
            .toList());
  }
}
