package org.entente.extraction;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Claim;
import org.entente.extraction.calibration.Signs;
import org.entente.extraction.encoder.Piece;
import org.entente.ontology.Span;

/**
 * A claim with what it rests on.
 *
 * @param claim the claim
 * @param signs what tells how likely it is right
 * @param logOdds how likely that is, as log odds: 0 is as likely right as wrong
 * @param words the words that weighed most, heaviest first
 */
public record Explanation(Claim claim, Signs signs, double logOdds, List<Word> words) {

  private static final int MOST_WORDS = 8;

  /**
   * A word, or the whole of a mention.
   *
   * @param span where it stands in the article
   * @param text the characters there
   * @param weight its share of the context of the claim's two actors, 0 to 1
   */
  public record Word(Span span, String text, double weight) {}

  static Explanation of(Claim claim, Weighed weighed, String text) {
    List<Word> words =
        weights(weighed.consensus().surest()).entrySet().stream()
            .map(entry -> new Word(entry.getKey(), entry.getKey().of(text), entry.getValue()))
            .sorted(Comparator.comparing(Word::weight).reversed())
            .limit(MOST_WORDS)
            .toList();
    return new Explanation(claim, weighed.signs(), weighed.logOdds(), words);
  }

  /** For each word of the window, and each mention, its share of the pair's context. */
  private static Map<Span, Double> weights(Reading reading) {
    Map<Span, Double> weights = new LinkedHashMap<>();
    List<Piece> pieces = reading.window().pieces();
    for (int i = 0; i < pieces.size(); i++) {
      // The weights begin with that of the opening piece
      weights.merge(pieces.get(i).span(), (double) reading.finding().weights()[i + 1], Double::sum);
    }
    return weights;
  }
}
