package org.entente.article;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises the agency that a story is credited to: 'BEIJING (AP) — …', 'Source: Xinhua'. */
final class Credit {

  private static final Map<String, String> AGENCIES =
      ArticleWords.lines("agencies.tsv").stream()
          .skip(1)
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));

  private static final String NAMES =
      AGENCIES.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));

  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:[A-Z][\\p{L}.,'/ ]{1,60}?[,.]? ?)?(?:[A-Z][a-z]{2,8}\\.? \\d{1,2},? ?)?\\( ?(?:the )?("
              + NAMES
              + ") ?\\) ?[-–—:]",
          Pattern.MULTILINE);

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:source|by|from|with):? (?:the )?(" + NAMES + ")\\.?$",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  private Credit() {}

  static Optional<String> agency(String text) {
    for (Pattern pattern : new Pattern[] {DATELINE, BYLINE}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        String name = AGENCIES.get(matcher.group(1));
        if (name != null) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }
}
