package org.entente.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises a line that is nothing but the day of publication: 'Wednesday, January 26, 2022'. */
final class DateLine {

  private static final Pattern DECORATION =
      Pattern.compile(
          "^(?:(?:first )?(?:published|posted|updated|date|last updated)(?: on| at)?:?\\s*)?"
              + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?"
              + "(.*?\\d{4}|\\d{4}-\\d{2}-\\d{2})"
              + "(?:[ ,|T-]*(?:at )?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?.{0,12})?$",
          Pattern.CASE_INSENSITIVE);

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("MMMM d, uuuu"),
          form("MMM d, uuuu"),
          form("d MMMM uuuu"),
          form("d MMM uuuu"),
          form("d MMMM, uuuu"),
          form("MMMM d uuuu"),
          form("uuuu-MM-dd"),
          form("uuuu/MM/dd"),
          form("dd.MM.uuuu"));

  private DateLine() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  static Optional<LocalDate> parse(String line) {
    if (line.length() > 80) {
      return Optional.empty();
    }
    Matcher matcher = DECORATION.matcher(line.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String date =
        matcher
            .group(1)
            .strip()
            .replaceAll("(\\d)(?:st|nd|rd|th)\\b", "$1")
            .replace("Sept ", "Sep ")
            .replace(".,", ",");
    for (DateTimeFormatter form : FORMS) {
      try {
        return Optional.of(LocalDate.parse(date, form));
      } catch (DateTimeException e) {
        // not written this way: the next form is tried
      }
    }
    return Optional.empty();
  }
}
