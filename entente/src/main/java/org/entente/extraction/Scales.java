package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How an article is cut for reading. It is read several times, in windows of whole sentences that
 * are short one time and long the next, so that what stands close together is read without
 * distraction and what lies apart is seen at all.
 *
 * @param words how many words a window of each scale may have, unless it is a single sentence; from
 *     short to long
 * @param floor the margin of a reading that sees nothing of a finding
 */
public record Scales(List<Integer> words, double floor) {

  /** What the encoder takes at once is never exceeded, so that this is as much as it can take. */
  private static final int AS_MUCH_AS_CAN_BE = Integer.MAX_VALUE;

  /**
   * As it was found best on texts that the weights had not seen (docs/extraction.md). On 88 whole
   * articles F1 is at best 0.743; with scales of 45, 95 and 140 words, which cost the same, 0.738;
   * with five scales, these and 230, 0.753; at a single scale 0.70 at most.
   */
  public static final Scales MEASURED = new Scales(List.of(45, 140, AS_MUCH_AS_CAN_BE), -3);

  /** Texts are read whole, as far as the encoder takes them at once. */
  public static final Scales WHOLE = new Scales(List.of(AS_MUCH_AS_CAN_BE), 0);

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
