package org.entente.extraction.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.extraction.date.DateRule.Meaning;

/** Reads {@code dates.txt}, which explains itself. */
final class DateRules {

  private static final String FILE = "/extraction/dates.txt";
  private static final String BLANK = "[\\s\u00a0]+";

  private DateRules() {}

  /**
   * The rules in the order of the file.
   *
   * @throws IllegalStateException if a line is none; the message says which
   */
  static List<DateRule> read() {
    try (InputStream in = DateRules.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + FILE + ".");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<DateRule> read(String text) {
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
    return List.copyOf(rules);
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
    return new DateRule(
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:%s)(?![\\p{L}\\p{N}])".formatted(pattern.replace(" ", BLANK)),
            Pattern.CASE_INSENSITIVE),
        Meaning.valueOf(meaning[0]),
        count);
  }
}
