package org.entente.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ontology.Span;

/**
 * Finds numbers of soldiers, police and the like, in digits or words, and numbers that stand alone
 * ('raised it from 300 to 550'), since whose they are may be said elsewhere. Years, money, shares,
 * ages, measures and the dead are left out. Which words count is in {@code quantities.txt}. May be
 * used by several threads at once.
 */
final class QuantityFinder {

  private static final String FILE = "/extraction/quantities.txt";
  private static final int LARGEST = 10_000_000;

  /** What parts the thousands of a number. */
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,. \u00a0](?=\\d{3}(?!\\d))");

  /** How far from its number 'each' may stand. */
  private static final int BESIDE = 30;

  private final Map<String, Integer> words = new HashMap<>();
  private final Pattern besidePeople;
  private final Pattern alone;
  private final Pattern each;
  private final Pattern uncounted;

  QuantityFinder() {
    String people = "";
    String lost = "";
    String measures = "";
    String ofEach = "";
    String months = "";
    String vague = "";
    for (String line : lines()) {
      String[] sides = line.split("\\s*=\\s*", 2);
      if (sides[0].equals("people")) {
        people = sides[1];
      } else if (sides[0].equals("lost")) {
        lost = sides[1];
      } else if (sides[0].equals("measures")) {
        measures = sides[1];
      } else if (sides[0].equals("months")) {
        months = sides[1];
      } else if (sides[0].equals("vague")) {
        vague = sides[1];
      } else if (sides[0].equals("each")) {
        ofEach = sides[1];
      } else {
        words.put(sides[1], Integer.parseInt(sides[0]));
      }
    }
    String word = "(?:" + String.join("|", words.keySet()) + ")";
    String number =
        "(?:\\d{1,3}(?:[,. \u00a0]\\d{3}){1,2}(?!\\d)|\\d+(?:\\.\\d+)?|a(?=[ -](?:hundred|thousand|dozen))|%s)"
            .formatted(word);
    // All repetitions have an end, so that no text is read over and over
    String numbers =
        "(?<![\\p{L}\\p{N}$€£.,/-])(?<number>%s(?:[ -](?:and )?%s){0,10})".formatted(number, word);
    this.besidePeople =
        compile(
            "%s(?:[ -][\\p{L}.'’-]{1,40}){0,3}?[ -](?:%s)\\b(?:(?: (?:were|was|had been))? (?<lost>%s)\\b)?(?: from(?: the)?)?"
                .formatted(numbers, people, lost));
    this.alone =
        compile(
            "(?!(?:one|hundred|thousand|dozen|(?:1[5-9]|20)\\d\\d)\\b)%s(?![\\p{N}\\p{L}]|[.,:/-][\\p{N}\\p{L}]|[ -]?(?:%s))"
                .formatted(numbers, measures));
    this.uncounted = compile("\\b(?:(?:%s)\\.?|%s) $".formatted(months, vague));
    this.each = compile("\\b(?:%s)\\b".formatted(ofEach));
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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

  /** The numbers that a text tells, in order. */
  List<Quantity> find(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher people = besidePeople.matcher(text);
    int from = 0;
    while (people.find()) {
      alone(text, from, people.start(), found);
      if (people.group("lost") == null) {
        add(text, people, found);
      }
      from = people.end();
    }
    alone(text, from, text.length(), found);
    return found;
  }

  /** Those between two numbers of people. */
  private void alone(String text, int from, int to, List<Quantity> found) {
    // What stands around a number decides, also beyond the region
    Matcher matcher = alone.matcher(text).region(from, to).useTransparentBounds(true);
    while (matcher.find()) {
      add(text, matcher, found);
    }
  }

  private void add(String text, Matcher matcher, List<Quantity> found) {
    double people = value(matcher.group("number").toLowerCase(Locale.ROOT));
    if (people >= 1 && people <= LARGEST && !isUncounted(matcher.start(), text)) {
      Span span = new Span(matcher.start(), matcher.end());
      found.add(new Quantity(span, (int) Math.round(people), isOfEach(span, text)));
    }
  }

  /**
   * Whether a month stands before a number, or a word after which it is none: 'several hundred'.
   */
  private boolean isUncounted(int start, String text) {
    return uncounted.matcher(text.substring(Math.max(0, start - BESIDE), start)).find();
  }

  /** Whether 'each' stands beside the number in its clause. */
  private boolean isOfEach(Span number, String text) {
    String before = text.substring(Math.max(0, number.start() - BESIDE), number.start());
    String behind = text.substring(number.end(), Math.min(text.length(), number.end() + BESIDE));
    return each.matcher(before.replaceFirst("[\\s\\S]*[.;\\n]", "")).find()
        || each.matcher(behind.split("[.;\\n]", 2)[0]).find();
  }

  /** 'half a dozen' as '6', '2,000', '2.000' and '2 000' as '2000'. */
  private String inDigits(String said) {
    String digits = THOUSANDS.matcher(said).replaceAll("");
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      if (word.getKey().indexOf(' ') >= 0) {
        digits = digits.replace(word.getKey(), word.getValue().toString());
      }
    }
    return digits;
  }

  /** 'two thousand five hundred' is 2 × 1000 + 5 × 100. */
  private double value(String said) {
    double sum = 0;
    double current = 0;
    for (String part : inDigits(said).split("[ -]")) {
      if (Character.isDigit(part.charAt(0))) {
        current = Double.parseDouble(part);
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
