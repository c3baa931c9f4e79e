package org.entente.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.entente.claim.Statement;
import org.entente.extraction.Explanation;
import org.entente.extraction.Extraction;
import org.entente.extraction.calibration.Signs;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.Scoring;
import org.entente.ontology.ActorId;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;

/**
 * What the product finds in texts from which the weights did not learn: all candidates with their
 * signs, so that any calibration can be tried without reading the texts again.
 */
final class Evaluation {

  private record Candidate(Statement statement, Signs signs) {}

  private record Read(GoldItem item, List<Candidate> candidates) {}

  private final List<Read> texts;
  private final Leanings leanings;

  private Evaluation(List<Read> texts, Leanings leanings) {
    this.texts = List.copyOf(texts);
    this.leanings = leanings;
  }

  /**
   * Reads these texts.
   *
   * @param leanings those of the model with which they are read
   */
  static Evaluation of(List<GoldItem> items, Extraction extraction, Leanings leanings) {
    return new Evaluation(
        items.parallelStream().map(item -> new Read(item, candidates(item, extraction))).toList(),
        leanings);
  }

  /** What was found in either. */
  Evaluation with(Evaluation other) {
    return new Evaluation(
        Stream.concat(texts.stream(), other.texts.stream()).toList(),
        leanings.with(other.leanings));
  }

  /** With which the texts were read. */
  Leanings leanings() {
    return leanings;
  }

  private static List<Candidate> candidates(GoldItem item, Extraction extraction) {
    return extraction.candidates(item.article()).stream()
        .map((Explanation found) -> new Candidate(found.claim().statement(), found.signs()))
        .toList();
  }

  /**
   * The figures where candidates count that are likely enough.
   *
   * @param logOdds how likely a candidate of a text is right
   * @param line what the log odds must exceed
   */
  Scoring scored(ToDoubleBiFunction<GoldItem, Signs> logOdds, double line) {
    Scoring scoring = new Scoring();
    for (Read text : texts) {
      scoring.add(
          text.item,
          text.candidates.stream()
              .filter(found -> logOdds.applyAsDouble(text.item, found.signs) > line)
              .map(Candidate::statement)
              .toList());
    }
    return scoring;
  }

  private record Key(ActorId subject, Relation relation, ActorId object, Polarity polarity) {
    static Key of(Statement statement) {
      return new Key(
          statement.subject(), statement.relation(), statement.object(), statement.polarity());
    }
  }

  /** Every candidate that is right or wrong. */
  List<Judged> judged() {
    List<Judged> judged = new ArrayList<>();
    for (Read text : texts) {
      Set<Key> wanted = new HashSet<>();
      text.item.claims().forEach(claim -> wanted.add(Key.of(claim)));
      text.item.either().forEach(group -> group.forEach(claim -> wanted.add(Key.of(claim))));
      Set<Key> open = new HashSet<>();
      text.item.optional().forEach(claim -> open.add(Key.of(claim)));
      for (Candidate found : text.candidates) {
        Key key = Key.of(found.statement);
        if (wanted.contains(key) || !open.contains(key)) {
          judged.add(new Judged(text.item, found.signs, wanted.contains(key)));
        }
      }
    }
    return judged;
  }

  /** How many claims there are to find. */
  int gold() {
    return texts.stream()
        .map(Read::item)
        .mapToInt(item -> item.claims().size() + item.either().size())
        .sum();
  }

  int size() {
    return texts.size();
  }
}
