package org.entente.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
      Pattern.compile("^(.{15,}?)(?:\\s+[|–—-]\\s+|\\s+,\\s+)([A-Z][\\p{L}.&' ]{2,40})$");
  private static final int LONGEST_TITLE = 200;
  private static final int LINES_ABOVE = 4;

  static Masthead read(String text) {
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
      Matcher behind = OUTLET_BEHIND.matcher(lines.get(headline).strip());
      if (behind.matches()) {
        title = behind.group(1).strip();
        outlet = outlet == null ? behind.group(2).strip() : outlet;
        lines.set(headline, title);
      } else {
        title = lines.get(headline).strip();
      }
    }
    return new Masthead(title, published, outlet, url, String.join("\n", lines).strip());
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
        boolean more = lines.subList(i + 1, lines.size()).stream().anyMatch(l -> !l.isBlank());
        return more && line.length() <= LONGEST_TITLE && !line.endsWith(".") ? i : -1;
      }
    }
    return -1;
  }
}
