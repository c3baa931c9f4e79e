package org.entente.article.file;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.entente.article.ArticleInput;
import org.entente.article.UnreadableArticle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An article as a JSON object: {@code {"text", "title", "published", "outlet", "url"}}, of which
 * only the text must be there; what is empty counts as absent.
 */
final class JsonArticle {

  private JsonArticle() {}

  static ArticleInput of(JsonNode object) {
    String text = text(object, "text");
    if (text == null) {
      throw new UnreadableArticle("It has no field 'text'; give each article one with its text.");
    }
    String published = text(object, "published");
    String url = text(object, "url");
    return new ArticleInput(
        text,
        text(object, "title"),
        published == null ? null : day(published),
        text(object, "outlet"),
        url == null ? null : address(url));
  }

  private static URI address(String url) {
    try {
      return new URI(url.strip().replace(" ", "%20"));
    } catch (URISyntaxException e) {
      throw new UnreadableArticle(
          "The field 'url' is '%s' and no address on the web; write it whole, as in https://example.org/story."
              .formatted(url),
          e);
    }
  }

  private static @Nullable String text(JsonNode object, String field) {
    JsonNode value = object.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new UnreadableArticle(
          "The field '%s' is no text but of kind %s; write it in quotes."
              .formatted(field, value.getNodeType().name().toLowerCase(Locale.ROOT)));
    }
    return value.asString().isBlank() ? null : value.asString();
  }

  private static LocalDate day(String published) {
    try {
      return LocalDate.parse(published.length() > 10 ? published.substring(0, 10) : published);
    } catch (DateTimeParseException e) {
      throw new UnreadableArticle(
          "The field 'published' is '%s' and gives no day; write it as 2022-01-26."
              .formatted(published),
          e);
    }
  }
}
