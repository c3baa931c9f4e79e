package org.entente.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.ontology.Span;

/**
 * Finds numbers of soldiers, police and the like, in digits or words, and numbers beside which
 * nothing says what they count, but nothing either that it is something else. Which words count is
 * in {@code quantities.txt}. May be used by several threads at once.
 */
final class QuantityFinder {

  private static final String FILE = "/extraction/quantities.txt";
  private static final int LARGEST = 10_000_000;

  /** Small numbers and years count all sorts of things, and are taken beside people alone. */
  private static final int FEWEST = 10;

  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

  private final Map<String, Integer> words = new HashMap<>();
  private final Pattern ofPeople;
  private final Pattern alone;

  QuantityFinder() {
    String people = "";
    String others = "";
    for (String line : lines()) {
      String[] sides = line.split("\\s*=\\s*", 2);
      if (sides[0].equals("people")) {
        people = sides[1];
      } else if (sides[0].equals("others")) {
        others = sides[1];
      } else {
        words.put(sides[1], Integer.parseInt(sides[0]));
      }
    }
    String word = "(?:" + String.join("|", words.keySet()) + ")";
    String number =
        "(?:\\d{1,3}(?:[,\u00a0]\\d{3})+|\\d+(?:\\.\\d+)?|a(?=[ -](?:hundred|thousand|dozen))|%s)"
            .formatted(word);
    // All repetitions have an end, so that no text is read over and over
    String whole =
        "(?<![\\p{L}\\p{N}$€£.,:/-])(?<number>%s(?:[ -](?:and )?%s){0,10})".formatted(number, word);
    this.ofPeople =
        Pattern.compile(
            whole
                + "(?:[ -][\\p{L}.'’-]{1,40}){0,3}?[ -](?:%s)\\b(?! (?:were |was |had been )?(?:killed|dead|died|wounded|injured|captured|hurt))(?: from(?: the)?)?"
                    .formatted(people),
            Pattern.CASE_INSENSITIVE);
    this.alone =
        Pattern.compile(
            whole
                + "(?![\\p{L}\\p{N}%%]|[.,:/]\\d|(?: [\\p{L}'’-]{1,40})?[ -](?:%s)\\b)"
                    .formatted(others),
            Pattern.CASE_INSENSITIVE);
  }

  private static List<String> lines() {
    try (InputStream in = QuantityFinder.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + FILE + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The numbers of people that a text tells or may tell, in order. */
  List<Quantity> find(String text) {
    List<Quantity> found = new ArrayList<>();
    ofPeople.matcher(text).results().forEach(match -> add(match, 1, true, found));
    alone
        .matcher(text)
        .results()
        .filter(match -> !YEAR.matcher(match.group("number")).matches())
        .filter(match -> found.stream().noneMatch(other -> overlap(other.span(), match)))
        .toList()
        .forEach(match -> add(match, FEWEST, false, found));
    found.sort(Comparator.comparing(quantity -> quantity.span().start()));
    return found;
  }

  private static boolean overlap(Span span, MatchResult match) {
    return match.start() < span.end() && span.start() < match.end();
  }

  private void add(MatchResult match, int fewest, boolean named, List<Quantity> found) {
    double people = value(match.group("number").toLowerCase(Locale.ROOT));
    if (people >= fewest && people <= LARGEST) {
      found.add(
          new Quantity(new Span(match.start(), match.end()), (int) Math.round(people), named));
    }
  }

  /** 'two thousand five hundred' is 2 × 1000 + 5 × 100. */
  private double value(String said) {
    double sum = 0;
    double current = 0;
    for (String part : said.split("[ -]")) {
      if (Character.isDigit(part.charAt(0))) {
        current = Double.parseDouble(part.replaceAll("[,\u00a0]", ""));
      } else if (part.equals("a")) {
        current = 1;
      } else if (words.containsKey(part)) {
        int word = words.getOrDefault(part, 0);
        if (part.equals("thousand")) {
          sum += Math.max(1, current) * word;
          current = 0;
        } else if (part.equals("hundred") || part.equals("dozen")) {
          current = Math.max(1, current) * word;
        } else {
          current += word;
        }
      }
    }
    return sum + current;
  }
}
