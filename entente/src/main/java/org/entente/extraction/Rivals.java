package org.entente.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.extraction.Reading.Key;
import org.entente.ontology.ActorId;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;

/**
 * What else a text may say instead of a finding, and how far that lies ahead of it: what is surely
 * done to one is less likely done to a bystander as well. Those to whom it is done as surely are no
 * rivals, as the two of 'sent troops to Mali and Niger'.
 */
final class Rivals {

  private final Map<Key, Double> margins = new HashMap<>();
  private final Map<Act, List<Key>> bySubject;
  private final Map<Act, List<Key>> byObject;

  /** What one actor does, or has done to it. */
  private record Act(ActorId actor, Relation relation, Polarity polarity) {

    static Act ofSubject(Key key) {
      return new Act(key.subject(), key.relation(), key.polarity());
    }

    static Act ofObject(Key key) {
      return new Act(key.object(), key.relation(), key.polarity());
    }
  }

  /** All that was found in a text. */
  Rivals(List<Consensus> found) {
    found.forEach(each -> margins.put(each.surest().key(), each.margin()));
    this.bySubject = grouped(Act::ofSubject);
    this.byObject = grouped(Act::ofObject);
  }

  private Map<Act, List<Key>> grouped(Function<Key, Act> by) {
    return margins.keySet().stream().collect(Collectors.groupingBy(by));
  }

  /**
   * How far the best other object of the same act lies ahead by its mean margin, 0 if none does.
   */
  double otherObject(Key key) {
    return lead(key, bySubject.getOrDefault(Act.ofSubject(key), List.of()));
  }

  /** How far the best other subject of the same act lies ahead, 0 if none does. */
  double otherSubject(Key key) {
    return lead(key, byObject.getOrDefault(Act.ofObject(key), List.of()));
  }

  private double lead(Key key, List<Key> rivals) {
    double margin = margin(key);
    return rivals.stream()
        .filter(rival -> !rival.equals(key))
        .mapToDouble(rival -> margin(rival) - margin)
        .filter(lead -> lead > 0)
        .max()
        .orElse(0);
  }

  private double margin(Key found) {
    return Objects.requireNonNull(margins.get(found));
  }
}
