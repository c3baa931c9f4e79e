package org.entente.actor.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names by their first words. Since a name counts only where it stands as whole words, a text is
 * gone through word by word, and at each the names are tried that begin with it. Laying out the
 * names takes a tenth of the time of a trie over their letters, which every start would have to
 * wait for.
 */
final class NameTable {

  private record Entry(String name, List<Meaning> meanings) {}

  /** Is told each name that stands in a text. */
  interface Listener {

    /**
     * A name stands here as whole words.
     *
     * @param begin its first character in the folded text
     * @param end behind its last
     */
    void found(int begin, int end, List<Meaning> meanings);
  }

  private final Map<String, List<Entry>> byFirstWord;

  /**
   * Lays out names.
   *
   * @param names each folded name, none of them empty, with its meanings
   */
  NameTable(Map<String, List<Meaning>> names) {
    this.byFirstWord = HashMap.newHashMap(names.size());
    names.forEach(
        (name, meanings) ->
            byFirstWord
                .computeIfAbsent(name.substring(0, wordEnd(name, 0)), _ -> new ArrayList<>(1))
                .add(new Entry(name, meanings)));
  }

  /** Finds all names in a text, also those within others. */
  void find(FoldedText text, Listener listener) {
    String letters = text.folded();
    for (int begin = 0; begin < letters.length(); ) {
      int next = wordEnd(letters, begin);
      for (Entry entry : byFirstWord.getOrDefault(letters.substring(begin, next), List.of())) {
        int end = begin + entry.name().length();
        if (letters.startsWith(entry.name(), begin) && text.isWhole(begin, end)) {
          listener.found(begin, end, entry.meanings());
        }
      }
      begin = next;
    }
  }

  /** Where the word ends that begins here; what is neither letter nor digit is a word by itself. */
  private static int wordEnd(String letters, int begin) {
    int end = begin;
    while (end < letters.length() && Character.isLetterOrDigit(letters.charAt(end))) {
      end++;
    }
    return Math.max(end, begin + 1);
  }
}
