package org.entente.article;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells names of outlets from those of others who may stand behind a headline: its speakers. */
final class Press {

  private static final Pattern NAME =
      Pattern.compile(
          ArticleWords.lines("press.tsv").stream()
              .skip(1)
              .map(line -> line.split("\t"))
              .map(cells -> form(cells[0], Pattern.quote(cells[1])))
              .collect(Collectors.joining("|")),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ARTICLE = Pattern.compile("^the ", Pattern.CASE_INSENSITIVE);

  private Press() {}

  private static String form(String at, String word) {
    return switch (at) {
      case "first" -> word + "(?: .*)?";
      case "last" -> "(?:.* )?" + word;
      case "whole" -> word;
      default ->
          throw new IllegalStateException(
              "article/press.tsv: '%s' is neither first, last nor whole.".formatted(at));
    };
  }

  /** Whether this is the name of an agency, or by its words that of another outlet. */
  static boolean isNamed(String name) {
    String bare = ARTICLE.matcher(name.strip()).replaceFirst("");
    return Agencies.credited(bare).isPresent() || NAME.matcher(bare).matches();
  }
}
