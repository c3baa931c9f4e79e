package org.entente.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the readings at all scales think of a finding together.
 *
 * @param surest the reading with the greatest margin, whose modality, aspect and evidence count
 * @param readings the surest of each scale that sees it, each once, from short windows to long ones
 * @param margins what each scale thinks of it, in their order; the floor where one sees nothing of
 *     it
 */
record Consensus(Reading surest, List<Reading> readings, List<Double> margins) {

  Consensus {
    readings = List.copyOf(readings);
    margins = List.copyOf(margins);
  }

  /** The mean over the scales. */
  double margin() {
    return margins.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /**
   * Everything that was found, each once.
   *
   * @param byScale the readings of each scale; of several at one scale that say the same the surest
   *     counts
   * @param floor what counts for a scale at which it was not found
   */
  static List<Consensus> of(List<List<Reading>> byScale, double floor) {
    Map<Reading.Key, Reading> surest = new LinkedHashMap<>();
    List<Map<Reading.Key, Reading>> surestOfScale = new ArrayList<>();
    for (List<Reading> readings : byScale) {
      Map<Reading.Key, Reading> ofScale = new LinkedHashMap<>();
      readings.forEach(reading -> ofScale.merge(reading.key(), reading, Consensus::surer));
      ofScale.forEach((key, reading) -> surest.merge(key, reading, Consensus::surer));
      surestOfScale.add(ofScale);
    }
    return surest.entrySet().stream()
        .map(
            found ->
                new Consensus(
                    found.getValue(),
                    readings(found.getKey(), surestOfScale),
                    margins(found.getKey(), surestOfScale, floor)))
        .toList();
  }

  private static List<Reading> readings(Reading.Key key, List<Map<Reading.Key, Reading>> byScale) {
    // A window that is the same at two scales is read once, so that its reading is one thing
    Set<Reading> each = Collections.newSetFromMap(new IdentityHashMap<>());
    return byScale.stream()
        .flatMap(readings -> Stream.ofNullable(readings.get(key)))
        .filter(each::add)
        .toList();
  }

  private static List<Double> margins(
      Reading.Key key, List<Map<Reading.Key, Reading>> byScale, double floor) {
    return byScale.stream()
        .map(
            readings -> {
              Reading reading = readings.get(key);
              return reading == null ? floor : reading.margin();
            })
        .toList();
  }

  private static Reading surer(Reading one, Reading other) {
    return other.margin() > one.margin() ? other : one;
  }
}
