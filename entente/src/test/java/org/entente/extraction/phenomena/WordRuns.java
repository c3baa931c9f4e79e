package org.entente.extraction.phenomena;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.extraction.evaluation.GoldItem;

/** Tells whether a text stands, whole or with eight words on end, among others. */
final class WordRuns {

  private static final int LENGTH = 8;

  private final Map<String, String> ids = new HashMap<>();

  private WordRuns() {}

  static WordRuns of(List<GoldItem> texts) {
    WordRuns runs = new WordRuns();
    texts.forEach(item -> runs(item.text()).forEach(run -> runs.ids.put(run, item.id())));
    return runs;
  }

  /** One text with which this one shares words, and the words. */
  Optional<String> sharedBy(GoldItem item) {
    return runs(item.text())
        .filter(ids::containsKey)
        .findFirst()
        .map(run -> "%s and %s: %s".formatted(ids.get(run), item.id(), run));
  }

  /** Case, signs and line breaks tell no two texts apart. A short text is one run. */
  private static Stream<String> runs(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    Stream<String> whole = Stream.of(String.join(" ", words));
    return Stream.concat(
        whole,
        IntStream.rangeClosed(0, words.size() - LENGTH)
            .mapToObj(begin -> String.join(" ", words.subList(begin, begin + LENGTH))));
  }
}
