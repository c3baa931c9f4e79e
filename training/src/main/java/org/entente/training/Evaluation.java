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
import org.entente.extraction.Findings;
import org.entente.extraction.calibration.Leanings;
import org.entente.extraction.calibration.Signs;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.Scoring;
import org.entente.ontology.ActorId;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;

/**
 * What the product finds in texts from which the weights did not learn: all candidates with their
 * signs, so that any calibration and any leanings can be tried without reading the texts again.
 */
final class Evaluation {

  private record Read(GoldItem item, Findings findings) {}

  private final List<Read> texts;

  private Evaluation(List<Read> texts) {
    this.texts = List.copyOf(texts);
  }

  /** Reads these texts. */
  static Evaluation of(List<GoldItem> items, Extraction extraction) {
    return new Evaluation(
        items.parallelStream()
            .map(item -> new Read(item, extraction.findings(item.article())))
            .toList());
  }

  /** What was found in either. */
  Evaluation with(Evaluation other) {
    return new Evaluation(Stream.concat(texts.stream(), other.texts.stream()).toList());
  }

  /**
   * The figures where candidates count that are likely enough.
   *
   * @param logOdds how likely a candidate of a text is right
   * @param line what the log odds must exceed
   * @param leanings how readily details are told
   */
  Scoring scored(ToDoubleBiFunction<GoldItem, Signs> logOdds, double line, Leanings leanings) {
    Scoring scoring = new Scoring();
    for (Read text : texts) {
      scoring.add(
          text.item,
          text
              .findings
              .claims(signs -> logOdds.applyAsDouble(text.item, signs) > line, leanings)
              .stream()
              .map(found -> found.claim().statement())
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
      for (Explanation found : text.findings.claims(_ -> true, Leanings.NONE)) {
        Key key = Key.of(found.claim().statement());
        if (wanted.contains(key) || !open.contains(key)) {
          judged.add(new Judged(text.item, found.signs(), wanted.contains(key)));
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
