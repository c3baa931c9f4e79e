package org.entente.article.copy;

import java.util.List;
import java.util.TreeSet;
import org.entente.article.Passage;

/**
 * The prints of a text: numbers that it shares with its near-copies and with hardly anything else.
 * Two texts that share one are copies of one story, and so are those that a chain of such pairs
 * connects. A text's prints come of nothing but its words, so that it does not matter which copy
 * arrives first, and copies are found by looking up {@value #MOST} numbers, however many articles
 * there are.
 *
 * <p>They are MinHash signatures of shingles of {@value #SHINGLE_WORDS} words, put together in
 * bands of {@value #ROWS} (locality-sensitive hashing; Broder 1997, Leskovec, Rajaraman and Ullman,
 * Mining of Massive Datasets, chapter 3). Texts of which a share J of all shingles is common to
 * both share one of {@value #BANDS} bands with probability 1 - (1 - J⁵)⁸. An edit touches three
 * shingles, so of a copy in which every twentieth word was changed J is 0.75, and it is found in 88
 * of 100 cases; independent reports of one event have less than 0.1 in common, and less than 1 in
 * 1,000 pairs of them are taken for copies.
 *
 * <p>Papers shorten from the end. So this is done three times: for the first 50 words, for the
 * first 150, and for all of them; a copy is found if one of them is. So more than 97 of 100 copies
 * like the one above are found, and more than 95 if they are cut to half.
 *
 * <p>A text of less than {@value #LEAST_WORDS} words of its own has none: two reporters may well
 * write the same sentence.
 */
public final class CopyPrints {

  /** Of how many words a text must be to be compared. */
  public static final int LEAST_WORDS = 40;

  static final int SHINGLE_WORDS = 3;
  static final int ROWS = 5;
  static final int BANDS = 8;
  private static final int[] STRETCHES = {50, 150, Integer.MAX_VALUE};

  /** How many prints a text has at most. */
  public static final int MOST = 24;

  private CopyPrints() {}

  /** The prints of a text, in order and without doubles. */
  public static List<Long> of(List<Passage> passages) {
    return ofWords(OwnWords.of(passages));
  }

  private static List<Long> ofWords(List<String> words) {
    if (words.size() < LEAST_WORDS) {
      return List.of();
    }
    long[] shingles = shingles(words);
    TreeSet<Long> prints = new TreeSet<>();
    for (int stretch = 0; stretch < STRETCHES.length; stretch++) {
      int until = Math.min(shingles.length, STRETCHES[stretch]);
      for (int band = 0; band < BANDS; band++) {
        prints.add(print(shingles, until, stretch * BANDS + band));
      }
    }
    return List.copyOf(prints);
  }

  private static long[] shingles(List<String> words) {
    long[] hashes = words.stream().mapToLong(CopyPrints::hash).toArray();
    long[] shingles = new long[hashes.length - SHINGLE_WORDS + 1];
    for (int i = 0; i < shingles.length; i++) {
      long shingle = 0;
      for (int word = 0; word < SHINGLE_WORDS; word++) {
        shingle = mixed(shingle + hashes[i + word]);
      }
      shingles[i] = shingle;
    }
    return shingles;
  }

  /** The smallest hashes of the first shingles by some hash functions, as one number. */
  private static long print(long[] shingles, int until, int number) {
    long print = number;
    for (int row = 0; row < ROWS; row++) {
      long seed = mixed(number * ROWS + row + 1);
      long least = Long.MAX_VALUE;
      for (int i = 0; i < until; i++) {
        least = Math.min(least, mixed(shingles[i] ^ seed));
      }
      print = mixed(print + least);
    }
    return print;
  }

  /** FNV-1a over the characters: what {@code String.hashCode} gives is too short. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finisher of SplitMix64 (Steele, Lea and Flood 2014): every bit depends on every other. */
  private static long mixed(long value) {
    long mixed = value + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
