package org.entente.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the readings at all scales think of a finding together.
 *
 * @param surest the reading with the greatest margin, whose attributes and evidence count
 * @param margin the mean over the scales
 */
record Consensus(Reading surest, double margin) {

  /**
   * Everything that was found, each once.
   *
   * @param byScale the readings of each scale; of several at one scale that say the same the surest
   *     counts
   * @param floor what counts for a scale at which it was not found
   */
  static List<Consensus> of(List<List<Reading>> byScale, double floor) {
    Map<Reading.Key, Reading> surest = new LinkedHashMap<>();
    Map<Reading.Key, Double> sums = new LinkedHashMap<>();
    for (List<Reading> readings : byScale) {
      Map<Reading.Key, Reading> ofScale = new LinkedHashMap<>();
      readings.forEach(reading -> ofScale.merge(reading.key(), reading, Consensus::surer));
      ofScale.forEach((key, reading) -> surest.merge(key, reading, Consensus::surer));
      ofScale.forEach((key, reading) -> sums.merge(key, reading.margin() - floor, Double::sum));
    }
    return surest.entrySet().stream()
        .map(
            found ->
                new Consensus(
                    found.getValue(),
                    floor + sums.getOrDefault(found.getKey(), 0.0) / byScale.size()))
        .toList();
  }

  private static Reading surer(Reading one, Reading other) {
    return other.margin() > one.margin() ? other : one;
  }
}
