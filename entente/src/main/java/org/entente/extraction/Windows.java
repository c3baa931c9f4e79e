package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * How an article is cut for reading: a short one is read as a whole, a longer one in windows of
 * whole sentences that overlap by a half.
 *
 * @param whole how many words an article may have that is read as a whole
 * @param words how many words a window may have, unless it is a single sentence
 * @param threshold the margin above which a finding in a window of a longer article counts; above
 *     0, since the more windows there are, the more chances there are to be wrong
 */
record Windows(int whole, int words, double threshold) {

  /**
   * As it was found best on texts that the weights had not seen: passages of up to 144 words lose
   * when they are cut (F1 0.42 whole, 0.39 in windows), articles of 230 words and more lose when
   * windows are longer (at 60 words F1 0.63, 0.46, 0.67 on three sets; at 100: 0.61, 0.53, 0.60).
   * The threshold costs articles no F1 and gives four points of precision.
   */
  static final Windows MEASURED = new Windows(150, 60, 0.5);

  /** What the encoder takes at once, without the pieces that open and close a text. */
  static final int MOST_PIECES = 503;

  /** The windows of an article. */
  List<Window> over(List<Sentence> sentences) {
    if (fits(sentences, whole)) {
      return sentences.isEmpty() ? List.of() : List.of(new Window(sentences, 0));
    }
    List<Window> windows = new ArrayList<>();
    int begin = 0;
    int end = 0;
    while (end < sentences.size()) {
      end = begin + 1;
      while (end < sentences.size() && fits(sentences.subList(begin, end + 1), words)) {
        end++;
      }
      List<Sentence> window = sentences.subList(begin, end);
      windows.add(new Window(window, threshold));
      begin = secondHalf(window) + begin;
    }
    return windows;
  }

  private static boolean fits(List<Sentence> sentences, int mostWords) {
    return sentences.stream().mapToInt(Sentence::words).sum() <= mostWords
        && sentences.stream().mapToInt(s -> s.pieces().size()).sum() <= MOST_PIECES;
  }

  /** The first sentence that begins in the second half, at least the second. */
  private static int secondHalf(List<Sentence> window) {
    int all = window.stream().mapToInt(Sentence::words).sum();
    int passed = 0;
    int first = 0;
    while (first < window.size() && passed * 2 < all) {
      passed += window.get(first).words();
      first++;
    }
    return Math.max(1, first);
  }
}
