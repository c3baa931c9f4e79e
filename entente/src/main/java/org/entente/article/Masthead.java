package org.entente.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands above an article: title, day, outlet. A file may say so itself in lines of the form
 * {@code Title: …}; otherwise the first lines are read as a page prints them.
 *
 * @param title the headline, without the outlet's name behind it
 * @param published the day; absent where no line is a date
 * @param outlet the name behind the headline; absent where there is none
 * @param url the address; absent where no line gives one
 * @param body the text below, the headline included
 */
record Masthead(
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable URI url,
    String body) {

  private static final Pattern HEADER =
      Pattern.compile("^(title|outlet|published|url):\\s*(.+)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern OUTLET_BEHIND =
      Pattern.compile(
          "^(?<title>.{15,}?)(?:\\s+(?<mark>[|–—-])\\s+|\\s+,\\s+)(?<name>[A-Z][\\p{L}.&' ]{2,40})$");
  private static final int LONGEST_TITLE = 200;
  private static final int LINES_ABOVE = 4;

  /**
   * Reads what stands above.
   *
   * @param known the outlet, where something besides the text tells it; else null
   */
  static Masthead read(String text, @Nullable String known) {
    List<String> lines = new ArrayList<>(List.of(text.strip().split("\\R", -1)));
    String title = null;
    String outlet = null;
    LocalDate published = null;
    URI url = null;
    while (!lines.isEmpty()) {
      Matcher header = HEADER.matcher(lines.getFirst().strip());
      if (!header.matches()) {
        break;
      }
      String value = header.group(2).strip();
      switch (header.group(1).toLowerCase(Locale.ROOT)) {
        case "title" -> title = value;
        case "outlet" -> outlet = value;
        case "published" -> published = day(value);
        default -> url = Addresses.parse(value);
      }
      lines.removeFirst();
    }
    if (published == null) {
      published = takeDateLine(lines);
    }
    int headline = title == null ? headlineAt(lines) : -1;
    if (headline >= 0) {
      title = lines.get(headline).strip();
      Matcher behind = OUTLET_BEHIND.matcher(title);
      if (behind.matches() && isOutlet(behind, known == null ? outlet : known)) {
        title = behind.group("title").strip();
        outlet = outlet == null ? behind.group("name").strip() : outlet;
        lines.set(headline, title);
      }
    }
    return new Masthead(title, published, outlet, url, String.join("\n", lines).strip());
  }

  /** Behind a dash a headline may name its speaker, too: 'No troops for Ukraine — Pentagon'. */
  private static boolean isOutlet(MatchResult behind, @Nullable String known) {
    String mark = behind.group("mark");
    String name = behind.group("name").strip();
    if (mark == null || mark.equals("|")) {
      return true;
    }
    return known == null ? Press.isNamed(name) : known.equalsIgnoreCase(name);
  }

  private static LocalDate day(String value) {
    return DateLine.parse(value)
        .orElseThrow(
            () ->
                new UnreadableArticle(
                    "The line 'Published: %s' gives no day; write it as 2022-01-26."
                        .formatted(value)));
  }

  private static @Nullable LocalDate takeDateLine(List<String> lines) {
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < LINES_ABOVE; i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty()) {
        continue;
      }
      seen++;
      var day = DateLine.parse(line);
      if (day.isPresent()) {
        lines.remove(i);
        return day.get();
      }
    }
    return null;
  }

  /** The first line that is not empty, where it is short and no sentence of the body. */
  private static int headlineAt(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty()) {
        List<String> below = lines.subList(i + 1, lines.size());
        boolean more = below.stream().anyMatch(l -> !l.isBlank());
        return more
                && line.length() <= LONGEST_TITLE
                && !line.endsWith(".")
                && !breaksOff(lines.subList(i, lines.size()))
            ? i
            : -1;
      }
    }
    return -1;
  }

  /** Whether the first of these lines is wrapped in the midst of a sentence. */
  private static boolean breaksOff(List<String> lines) {
    String paragraph =
        lines.stream().takeWhile(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    return Column.of(List.of(paragraph)).breaksOff(paragraph);
  }
}
