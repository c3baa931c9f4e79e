package org.entente.extraction;

import java.util.Comparator;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.extraction.calibration.Signs;
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
        Focus.weights(weighed.consensus().surest()).entrySet().stream()
            .map(entry -> new Word(entry.getKey(), entry.getKey().of(text), entry.getValue()))
            .sorted(Comparator.comparing(Word::weight).reversed())
            .limit(MOST_WORDS)
            .toList();
    return new Explanation(claim, weighed.signs(), weighed.logOdds(), words);
  }
}
