package org.entente.extraction.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was found, wrongly found and missed.
 *
 * @param hits found, and in gold
 * @param wrong found, and not in gold
 * @param missed in gold, and not found
 */
public record Count(int hits, int wrong, int missed) {

  static final Count NONE = new Count(0, 0, 0);

  Count plus(Count more) {
    return new Count(hits + more.hits, wrong + more.wrong, missed + more.missed);
  }

  /** How many there are to find. */
  public int gold() {
    return hits + missed;
  }

  /** The share of what was found that is right; 0 where nothing was found. */
  public double precision() {
    return hits + wrong == 0 ? 0 : (double) hits / (hits + wrong);
  }

  /** The share of what is to be found that was; 0 where there is nothing to find. */
  public double recall() {
    return gold() == 0 ? 0 : (double) hits / gold();
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Written with so many decimals; an exact half goes to the even digit, as in C and Python. */
  static String fixed(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }
}
