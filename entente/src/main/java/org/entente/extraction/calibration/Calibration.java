package org.entente.extraction.calibration;

import java.util.Map;
import org.entente.ontology.Confidence;

/**
 * What the signs of a finding say together: the share of such findings that is right (a logistic
 * regression; Platt, 1999, has it for the margin alone).
 *
 * @param weights what each sign adds to the log odds, by its unit; a sign without one says nothing
 * @param offset the log odds where all signs are 0
 * @param cuts for each cut the log odds above which a finding is a claim
 */
public record Calibration(Map<Sign, Double> weights, double offset, Map<Cut, Double> cuts) {

  public Calibration {
    weights = Map.copyOf(weights);
    cuts = Map.copyOf(cuts);
  }

  /** How likely a finding is right, as log odds: 0 is as likely right as wrong. */
  public double logOdds(Signs signs) {
    return offset
        + weights.entrySet().stream()
            .mapToDouble(weight -> weight.getValue() * signs.of(weight.getKey()))
            .sum();
  }

  /** The same as a share of 1. */
  public static Confidence confidence(double logOdds) {
    return new Confidence(1 / (1 + Math.exp(-logOdds)));
  }

  /** The log odds above which a finding is a claim; without a measured one, even. */
  public double line(Cut cut) {
    return cuts.getOrDefault(cut, 0.0);
  }
}
