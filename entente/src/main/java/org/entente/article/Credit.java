package org.entente.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the agency that a story is credited to: 'BEIJING (AP) — …', 'Source: Xinhua'. */
final class Credit {

  private static final String NAMES = Agencies.anyCredit();

  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:[A-Z][\\p{L}.,'/ ]{1,60}?[,.]? ?)?(?:[A-Z][a-z]{2,8}\\.? \\d{1,2},? ?)?\\( ?(?:the )?((?i:"
              + NAMES
              + ")) ?\\) ?[-–—:]",
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
        return Agencies.credited(matcher.group(1));
      }
    }
    return Optional.empty();
  }
}
