package org.entente.extraction.calibration;

import java.util.Comparator;
import java.util.List;

/**
 * How far confidence and truth lie apart (the expected calibration error, over bins of equal mass):
 * of a hundred claims of confidence 0.8 eighty ought to be right.
 */
public final class CalibrationError {

  /** Into how many bins the predictions are parted. */
  public static final int BINS = 5;

  private CalibrationError() {}

  /**
   * Something that was predicted and found right or wrong.
   *
   * @param confidence how sure it was, 0 to 1
   * @param right whether it is so
   */
  public record Prediction(double confidence, boolean right) {}

  /**
   * The difference between the mean confidence and the share that is right, in each bin, weighed by
   * how many it holds.
   *
   * @return 0 to 1; 0 where there is nothing to compare
   */
  public static double of(List<Prediction> predictions) {
    List<Prediction> descending =
        predictions.stream()
            .sorted(Comparator.comparing(Prediction::confidence).reversed())
            .toList();
    int all = descending.size();
    double apart = 0;
    for (int bin = 0; bin < BINS; bin++) {
      List<Prediction> within = descending.subList(all * bin / BINS, all * (bin + 1) / BINS);
      double confident = within.stream().mapToDouble(Prediction::confidence).sum();
      long right = within.stream().filter(Prediction::right).count();
      apart += Math.abs(confident - right);
    }
    return apart / Math.max(1, all);
  }
}
