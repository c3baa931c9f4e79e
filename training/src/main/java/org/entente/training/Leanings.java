package org.entente.training;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.entente.extraction.evaluation.Scoring;

/**
 * For each attribute that may be absent how far what stands for none may lie ahead of the likeliest
 * value, which is taken all the same. Training weighs a date that is left out like one that is made
 * up; the figures count only claims that have one, so that they are better with some leaning.
 *
 * @param byAttribute in logits, 0 or more, by the attribute's name in gold
 */
record Leanings(Map<String, Double> byAttribute) {

  private static final List<String> ATTRIBUTES =
      List.of("from", "to", "attributedTo", "consent", "flag", "quantity");

  /** What is tried beside no leaning at all; with more, most of what is added is wrong. */
  static final List<Double> TRIED = List.of(0.75, 1.5);

  Leanings {
    byAttribute = Map.copyOf(byAttribute);
  }

  /** The same for all. */
  static Leanings equal(double leaning) {
    Map<String, Double> all = new LinkedHashMap<>();
    ATTRIBUTES.forEach(attribute -> all.put(attribute, leaning));
    return new Leanings(all);
  }

  /** For each attribute the one with which it is right most often; of equals the smallest. */
  static Leanings best(SortedMap<Double, Scoring> tried) {
    Map<String, Double> best = new LinkedHashMap<>();
    for (String attribute : ATTRIBUTES) {
      best.put(
          attribute,
          tried.entrySet().stream()
              .max(Comparator.comparing(entry -> entry.getValue().right(attribute)))
              .map(Map.Entry::getKey)
              .orElse(0.0));
    }
    return new Leanings(best);
  }

  /** Half way between these and others. */
  Leanings with(Leanings other) {
    Map<String, Double> mean = new LinkedHashMap<>();
    for (String attribute : ATTRIBUTES) {
      mean.put(
          attribute,
          Stream.of(this, other)
              .mapToDouble(each -> each.byAttribute.getOrDefault(attribute, 0.0))
              .average()
              .orElseThrow());
    }
    return new Leanings(mean);
  }
}
