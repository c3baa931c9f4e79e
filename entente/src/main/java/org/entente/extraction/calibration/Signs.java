package org.entente.extraction.calibration;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The signs of one finding.
 *
 * @param values one for each {@link Sign}
 */
public record Signs(Map<Sign, Double> values) {

  /**
   * All signs of a finding.
   *
   * @throws IllegalArgumentException if one is missing
   */
  public Signs {
    if (values.size() < Sign.values().length) {
      throw new IllegalArgumentException("Signs are missing: only %s.".formatted(values.keySet()));
    }
    values = Collections.unmodifiableMap(new EnumMap<>(values));
  }

  /** How it is with one of them. */
  public double of(Sign sign) {
    return Objects.requireNonNull(values.get(sign));
  }
}
