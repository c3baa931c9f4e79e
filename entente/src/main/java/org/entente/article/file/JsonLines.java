package org.entente.article.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.entente.article.ArticleInput;
import org.entente.article.UnreadableArticle;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file with one article a line: {@code {"text", "title", "published", "outlet", "url"}}, of which
 * only the text must be there.
 */
final class JsonLines {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLines() {}

  static void read(Path file, Consumer<Incoming> consumer) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      boolean any = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          any = true;
          consumer.accept(incoming("%s:%d".formatted(file, number), line));
        }
      }
      if (!any) {
        throw new UnreadableArticle("The file is empty; there is nothing to read.");
      }
    } catch (CharacterCodingException e) {
      throw new UnreadableArticle("The text is not in UTF-8; convert it first.", e);
    }
  }

  private static Incoming incoming(String where, String line) {
    try {
      return new Incoming.Readable(where, article(MAPPER.readTree(line)));
    } catch (JacksonException e) {
      return new Incoming.Broken(
          where, "The line is no JSON object: %s".formatted(e.getOriginalMessage()));
    } catch (UnreadableArticle e) {
      return new Incoming.Broken(where, String.valueOf(e.getMessage()));
    }
  }

  private static ArticleInput article(JsonNode line) {
    String text = text(line, "text");
    if (text == null) {
      throw new UnreadableArticle(
          "The line has no field 'text'; give each line one with the article's text.");
    }
    String published = text(line, "published");
    String url = text(line, "url");
    return new ArticleInput(
        text,
        text(line, "title"),
        published == null ? null : day(published),
        text(line, "outlet"),
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

  private static @Nullable String text(JsonNode line, String field) {
    JsonNode value = line.get(field);
    return value == null || value.isNull() ? null : value.asString();
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
