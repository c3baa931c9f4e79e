package org.entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the lines of an article from those of the page around it. */
final class Boilerplate {

  private static final List<Pattern> PATTERNS =
      ArticleWords.lines("boilerplate.txt").stream()
          .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();

  /** Words that a page says of its outlet when the article is over. */
  private static final String ABOUT =
      " (desk|staff|team|bureau|newsroom|is (a|an|the|your|our) .*)";

  private Boilerplate() {}

  /** The text without them; paragraphs stay apart, the rest is as it was. */
  static String without(String text, @Nullable String outlet) {
    List<String> kept = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      String bare = line.strip();
      if (bare.isEmpty() || !isBoilerplate(bare, outlet)) {
        kept.add(line.stripTrailing());
      }
    }
    return kept.stream().collect(Collectors.joining("\n")).replaceAll("\n{3,}", "\n\n").strip();
  }

  private static boolean isBoilerplate(String line, @Nullable String outlet) {
    return PATTERNS.stream().anyMatch(pattern -> pattern.matcher(line).matches())
        || (outlet != null
            && Pattern.compile("(by )?" + Pattern.quote(outlet) + ABOUT, Pattern.CASE_INSENSITIVE)
                .matcher(line)
                .matches());
  }
}
