package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How an article is cut for reading. It is read several times, in windows of whole sentences that
 * are short one time and long the next, so that what stands close together is read without
 * distraction and what lies apart is seen at all; a claim counts by the mean of what the readings
 * think of it.
 *
 * @param words how many words a window of each scale may have, unless it is a single sentence
 * @param threshold the mean margin above which a finding is a claim
 * @param floor the margin of a reading that sees nothing of a finding
 */
public record Scales(List<Integer> words, double threshold, double floor) {

  /**
   * As it was found best on texts that the weights had not seen. Whole articles (three sets, 57
   * texts): F1 0.68, 0.59, 0.73; the best single scale, windows of 60 words that overlap by a half:
   * 0.64, 0.51, 0.69. Passages of five to nine actors: 0.57, read whole only 0.54. A fourth scale
   * of 30 words adds half a point and a third to the cost; a threshold of 0 takes a point of F1 and
   * gives four of precision.
   */
  public static final Scales MEASURED = new Scales(List.of(45, 95, 140), -0.25, -2);

  /** Texts are read whole, as far as the encoder takes them at once. */
  public static final Scales WHOLE = new Scales(List.of(Integer.MAX_VALUE), 0, 0);

  /** What the encoder takes at once, without the pieces that open and close a text. */
  static final int MOST_PIECES = 503;

  /**
   * The windows of an article, scale by scale. A scale at which the cuts are those of the one
   * before is left out, so that a short text is read once.
   */
  List<List<Window>> over(List<Sentence> sentences) {
    return words.stream().map(scale -> windows(sentences, scale)).distinct().toList();
  }

  /**
   * The same where a headline stands above. It says the whole story in its own words, so it is read
   * by itself, and at every scale.
   */
  List<List<Window>> over(List<Sentence> headline, List<Sentence> body) {
    List<Window> above = headline.stream().map(sentence -> new Window(List.of(sentence))).toList();
    return over(body).stream()
        .map(windows -> Stream.concat(above.stream(), windows.stream()).toList())
        .toList();
  }

  private static List<Window> windows(List<Sentence> sentences, int mostWords) {
    List<Window> windows = new ArrayList<>();
    for (int begin = 0, end = 0; begin < sentences.size(); begin = end) {
      end = begin + 1;
      while (end < sentences.size() && fits(sentences.subList(begin, end + 1), mostWords)) {
        end++;
      }
      windows.add(new Window(sentences.subList(begin, end)));
    }
    return windows;
  }

  private static boolean fits(List<Sentence> sentences, int mostWords) {
    return sentences.stream().mapToInt(Sentence::words).sum() <= mostWords
        && sentences.stream().mapToInt(s -> s.pieces().size()).sum() <= MOST_PIECES;
  }
}
