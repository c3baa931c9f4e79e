package org.entente.extraction.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.extraction.date.DateRule.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * What {@code dates.txt} says, which explains itself.
 *
 * @param rules the ways to say a date, in the order of the file
 * @param ahead words after which a sentence looks ahead
 * @param opens words that say so of a date with which their sentence begins
 * @param behind words after which it no longer does
 */
record DateRules(List<DateRule> rules, Pattern ahead, Pattern opens, Pattern behind) {

  private static final String FILE = "/extraction/dates.txt";
  private static final String BLANK = "[\\s\u00a0]+";
  private static final String AHEAD = "ahead";
  private static final String OPENS = "opens";
  private static final String BEHIND = "behind";

  /**
   * The file that comes with the program.
   *
   * @throws IllegalStateException if a line is none of those that it explains; the message says
   *     which
   */
  static DateRules bundled() {
    try (InputStream in = DateRules.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + FILE + ".");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rules in the notation of the file. */
  static DateRules read(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    List<DateRule> rules = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int arrow = line.indexOf("=>");
      int equals = line.indexOf('=');
      try {
        if (arrow > 0) {
          rules.add(rule(line.substring(0, arrow).strip(), line.substring(arrow + 2), words));
        } else {
          words.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
        }
      } catch (RuntimeException e) {
        throw new IllegalStateException(
            "%s, line %d: '%s' is neither 'word = …' nor '… => meaning'."
                .formatted(FILE, number, line),
            e);
      }
    }
    return new DateRules(
        List.copyOf(rules),
        pattern(words.get(AHEAD)),
        pattern(words.get(OPENS)),
        pattern(words.get(BEHIND)));
  }

  /** Words of the file as a pattern; where it has none, one that finds nothing. */
  private static Pattern pattern(@Nullable String words) {
    return words == null ? Pattern.compile("(?!)") : whole(words);
  }

  /**
   * Whether a date lies ahead that stands behind these words: some of them look ahead, and what
   * follows these tells of nothing that was.
   *
   * @param words what the sentence says before the date
   */
  boolean isAhead(String words) {
    int last = -1;
    Matcher matcher = ahead.matcher(words);
    while (matcher.find()) {
      last = matcher.end();
    }
    return last >= 0
        && !behind.matcher(words).region(last, words.length()).useTransparentBounds(true).find();
  }

  /**
   * Whether a date lies ahead with which a sentence begins: some words open what is to come, and
   * none before them tells of what was.
   *
   * @param words what the sentence says after the date
   */
  boolean opensAhead(String words) {
    Matcher matcher = opens.matcher(words);
    return matcher.find()
        && !behind.matcher(words).region(0, matcher.start()).useTransparentBounds(true).find();
  }

  /** Whether some of these words of a sentence tell of what was. */
  boolean looksBack(String words) {
    return behind.matcher(words).find();
  }

  private static DateRule rule(String said, String meant, Map<String, String> words) {
    String pattern = said;
    for (var word : words.entrySet()) {
      boolean name = Character.isUpperCase(word.getValue().charAt(0));
      pattern =
          pattern.replace(
              "{" + word.getKey() + "}",
              "(?<%s>%s%s)".formatted(word.getKey(), name ? "(?-i)" : "", word.getValue()));
    }
    String[] meaning = meant.strip().split(" +");
    int count = 0;
    if (meaning.length > 1) {
      count = meaning[1].equals("number") ? DateRule.AS_SAID : Integer.parseInt(meaning[1]);
    }
    return new DateRule(whole(pattern), Meaning.valueOf(meaning[0]), count);
  }

  private static Pattern whole(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:%s)(?![\\p{L}\\p{N}])".formatted(words.replace(" ", BLANK)),
        Pattern.CASE_INSENSITIVE);
  }
}
