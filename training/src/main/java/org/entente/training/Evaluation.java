package org.entente.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.entente.claim.Statement;
import org.entente.extraction.Explanation;
import org.entente.extraction.Extraction;
import org.entente.extraction.encoder.Label;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.Scoring;
import org.entente.ontology.ActorId;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;

/**
 * What the product finds in texts from which the weights did not learn: all candidates with their
 * margins, so that any threshold can be tried without reading the texts again.
 */
final class Evaluation {

  /** A candidate in an item. */
  private record Candidate(Statement statement, double margin) {
    Label label() {
      return new Label(statement.relation(), statement.polarity());
    }
  }

  private record Read(GoldItem item, List<Candidate> candidates) {}

  /**
   * A candidate that is right or wrong; what gold leaves open is neither.
   *
   * @param margin how far above the encoder's own threshold
   */
  record Judged(Label label, double margin, boolean right) {}

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
        .map((Explanation found) -> new Candidate(found.claim().statement(), found.margin()))
        .toList();
  }

  /** The figures where a label's candidates count above its threshold. */
  Scoring scored(ToDoubleFunction<Label> threshold) {
    Scoring scoring = new Scoring();
    for (Read text : texts) {
      scoring.add(
          text.item,
          text.candidates.stream()
              .filter(found -> found.margin > threshold.applyAsDouble(found.label()))
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
          judged.add(new Judged(found.label(), found.margin, wanted.contains(key)));
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

  /** How many of these there are to find. */
  int gold(Label label) {
    return (int)
        texts.stream()
            .flatMap(
                text ->
                    Stream.concat(
                        text.item.claims().stream(),
                        text.item.either().stream().map(List::getFirst)))
            .filter(claim -> new Label(claim.relation(), claim.polarity()).equals(label))
            .count();
  }

  int size() {
    return texts.size();
  }
}
