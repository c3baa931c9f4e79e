package org.entente.extraction.calibration;

import java.util.Map;

/**
 * For each detail how far what stands for none may lie ahead of the likeliest value, which is taken
 * all the same. Training weighs a date that is left out like one that is made up; the figures count
 * no claims of which neither gold nor program tells one, so that they are better with some leaning.
 *
 * @param byDetail in logits, 0 or more; without those for which none was measured
 */
public record Leanings(Map<Detail, Double> byDetail) {

  /** What stands for none is taken wherever it is likelier. */
  public static final Leanings NONE = new Leanings(Map.of());

  public Leanings {
    byDetail = Map.copyOf(byDetail);
  }

  /** That of a detail; 0 where none was measured. */
  public double of(Detail detail) {
    return byDetail.getOrDefault(detail, 0.0);
  }
}
