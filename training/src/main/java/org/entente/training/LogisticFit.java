package org.entente.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.calibration.Sign;
import org.entente.extraction.calibration.Signs;
import org.entente.extraction.encoder.RelationModel;

/**
 * Finds what each sign weighs: a logistic regression with a ridge, by Newton's method on one weight
 * after the other. All signs are brought to one scale first, so that the ridge treats them alike.
 */
final class LogisticFit {

  private static final double RIDGE = 3;
  private static final int ROUNDS = 500;
  private static final double SMALL_STEP = 1e-5;

  private static final Sign[] SIGNS = Sign.values();

  /** One row a candidate; the first column is 1, for the offset. */
  private final double[][] rows;

  private final boolean[] right;
  private final double[] means = new double[SIGNS.length];
  private final double[] spreads = new double[SIGNS.length];
  private final double[] weights = new double[SIGNS.length + 1];
  private final double[] logOdds;

  private LogisticFit(List<Judged> judged) {
    rows = new double[judged.size()][SIGNS.length + 1];
    right = new boolean[judged.size()];
    logOdds = new double[judged.size()];
    for (int i = 0; i < rows.length; i++) {
      right[i] = judged.get(i).right();
      rows[i][0] = 1;
    }
    for (int j = 0; j < SIGNS.length; j++) {
      Sign sign = SIGNS[j];
      double mean = judged.stream().mapToDouble(each -> each.signs().of(sign)).average().orElse(0);
      double variance =
          judged.stream()
              .mapToDouble(each -> Math.pow(each.signs().of(sign) - mean, 2))
              .average()
              .orElse(0);
      means[j] = mean;
      spreads[j] = variance > 0 ? Math.sqrt(variance) : 1;
      for (int i = 0; i < rows.length; i++) {
        rows[i][j + 1] = (judged.get(i).signs().of(sign) - mean) / spreads[j];
      }
    }
  }

  /**
   * The calibration by these candidates; without any, nothing says anything.
   *
   * @return one without cuts
   */
  static Calibration of(List<Judged> judged) {
    LogisticFit fit =
        new LogisticFit(judged.stream().filter(each -> counts(each.signs())).toList());
    fit.descend();
    return fit.calibration();
  }

  /** What is further below is hardly ever right, and would only blur the fit. */
  private static boolean counts(Signs signs) {
    return signs.of(Sign.MEAN) > RelationModel.UNLIKELY;
  }

  private void descend() {
    double step = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS && step > SMALL_STEP; round++) {
      step = IntStream.range(0, weights.length).mapToDouble(this::improve).max().orElse(0);
    }
  }

  /** Brings one weight to where the loss is least as far as its slope and curve tell. */
  private double improve(int j) {
    double ridge = j == 0 ? 0 : RIDGE;
    double slope = ridge * weights[j];
    double curve = ridge + 1e-9;
    for (int i = 0; i < rows.length; i++) {
      double p = 1 / (1 + Math.exp(-logOdds[i]));
      slope += rows[i][j] * (p - (right[i] ? 1 : 0));
      curve += rows[i][j] * rows[i][j] * p * (1 - p);
    }
    double step = -slope / curve;
    weights[j] += step;
    for (int i = 0; i < rows.length; i++) {
      logOdds[i] += step * rows[i][j];
    }
    return Math.abs(step);
  }

  /** What was found, by the units of the signs. */
  private Calibration calibration() {
    Map<Sign, Double> perUnit = new EnumMap<>(Sign.class);
    double offset = weights[0];
    for (int j = 0; j < SIGNS.length; j++) {
      perUnit.put(SIGNS[j], weights[j + 1] / spreads[j]);
      offset -= weights[j + 1] * means[j] / spreads[j];
    }
    return new Calibration(perUnit, offset, Map.of());
  }
}
