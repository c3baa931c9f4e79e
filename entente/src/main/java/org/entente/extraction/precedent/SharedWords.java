package org.entente.extraction.precedent;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much texts have in common by their words: rare words count for more. */
final class SharedWords {

  /** What begins with a capital is a name, mostly. */
  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{3,}");

  private final Map<String, Integer> texts = new HashMap<>();
  private final int all;

  SharedWords(Collection<Set<String>> words) {
    this.all = words.size();
    words.forEach(ofText -> ofText.forEach(word -> texts.merge(word, 1, Integer::sum)));
  }

  /** The words of a text but for names. */
  static Set<String> of(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** The greater the more alike; long texts have no advantage. */
  double between(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).mapToDouble(this::weight).sum()
        / Math.sqrt(1 + other.size());
  }

  private double weight(String word) {
    return Math.log((1.0 + all) / (1 + texts.getOrDefault(word, 0)));
  }
}
