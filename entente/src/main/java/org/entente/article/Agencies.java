package org.entente.article;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The news agencies whose stories many outlets print, by the names under which they are credited.
 */
final class Agencies {

  /** By credit, capitals or not: 'REUTERS' is the agency that 'Reuters' is. */
  private static final Map<String, String> BY_CREDIT = read();

  private Agencies() {}

  private static Map<String, String> read() {
    Map<String, String> agencies = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    ArticleWords.lines("agencies.tsv").stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(cells -> agencies.put(cells[0], cells[1]));
    return agencies;
  }

  /** The agency that is credited by a name, whatever its capitals; empty where it is none. */
  static Optional<String> credited(String name) {
    return Optional.ofNullable(BY_CREDIT.get(name));
  }

  /** A regular expression for any of the credits, the longest first. */
  static String anyCredit() {
    return BY_CREDIT.keySet().stream()
        .sorted((a, b) -> b.length() - a.length())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
