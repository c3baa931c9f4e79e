package org.entente.training.example;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.extraction.encoder.MarkedText;
import org.entente.extraction.encoder.WordPieces;

/**
 * Makes some words of a text unreadable, so that the encoder does not rest on single ones. Markers
 * and what opens and closes a text stay.
 */
public final class WordDropout {

  private final WordPieces wordPieces;
  private final double share;

  /**
   * A dropout.
   *
   * @param share how many of the pieces are lost, 0 to 1
   */
  public WordDropout(WordPieces wordPieces, double share) {
    this.wordPieces = wordPieces;
    this.share = share;
  }

  /** The example with some words lost. */
  public Example of(Example example, SplittableRandom random) {
    if (share == 0) {
      return example;
    }
    Set<Integer> kept =
        new HashSet<>(Set.of(wordPieces.marker(), wordPieces.opening(), wordPieces.closing()));
    int[] pieces = example.text().pieces().clone();
    for (int i = 0; i < pieces.length; i++) {
      if (random.nextDouble() < share && !kept.contains(pieces[i])) {
        pieces[i] = wordPieces.unknown();
      }
    }
    MarkedText text = example.text();
    return new Example(
        new MarkedText(pieces, text.actors(), text.dates(), text.numbers()),
        example.targets(),
        example.ignored());
  }
}
