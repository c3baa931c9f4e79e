package org.entente.api.fuzz;

import java.util.List;
import java.util.Map;

/**
 * What is in the graph, so that requests can name it.
 *
 * @param words ids, cursors and names that may stand anywhere
 * @param apt by the name of an argument, what makes sense there before all else
 */
record Known(List<String> words, Map<String, List<String>> apt) {

  Known {
    words = List.copyOf(words);
    apt = Map.copyOf(apt);
  }

  /** The same words, and none that is apter than others. */
  Known inQuestions() {
    return new Known(words, Map.of());
  }

  /**
   * What may be changed: other tests share the actors, so of those only the apt ones are named, to
   * whom nothing happens that is not undone when the graph is emptied.
   */
  Known inChanges() {
    return new Known(words.stream().filter(id -> id.contains("-")).toList(), apt);
  }
}
