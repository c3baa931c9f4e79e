package org.entente.article.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.entente.article.UnreadableArticle;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file with one article a line, each a {@link JsonArticle}. */
final class JsonLines {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLines() {}

  static void read(Path file, Consumer<Incoming> consumer) throws IOException {
    try {
      Incoming foreign = foreign(file);
      if (foreign != null) {
        consumer.accept(foreign);
        return;
      }
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          number++;
          if (!line.isBlank()) {
            consumer.accept(incoming(file, number, line));
          }
        }
      }
    } catch (CharacterCodingException e) {
      throw new UnreadableArticle("The text is not in UTF-8; convert it first.", e);
    }
  }

  /**
   * What there is to tell of a file in which no line shows any sign of an article: all of it at
   * once, since it may have a million lines; absent for other files, mostly after the first line.
   */
  private static @Nullable Incoming foreign(Path file) throws IOException {
    int number = 0;
    int first = 0;
    int many = 0;
    Incoming.@Nullable Broken spoilt = null;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          many++;
          first = first == 0 ? number : first;
          try {
            if (object(line).has("text")) {
              return null;
            }
          } catch (UnreadableArticle e) {
            spoilt = spoilt == null ? broken(file, number, e) : spoilt;
          }
        }
      }
    }
    if (many == 0) {
      throw new UnreadableArticle("The file is empty; there is nothing to read.");
    }
    return spoilt == null
        ? new Incoming.NoArticles(
            file.toString(),
            "None of its lines (%,d, the first in line %d) is an object with a field 'text'; give each article one line and that field, with its text."
                .formatted(many, first))
        : new Incoming.Broken(
            spoilt.where(),
            "%s. None of the file's lines (%,d) is an article.".formatted(spoilt.why(), many));
  }

  private static Incoming incoming(Path file, int number, String line) {
    return Incoming.of(where(file, number), () -> JsonArticle.of(object(line)));
  }

  private static Incoming.Broken broken(Path file, int number, UnreadableArticle e) {
    return new Incoming.Broken(where(file, number), String.valueOf(e.getMessage()));
  }

  private static String where(Path file, int number) {
    return "%s:%d".formatted(file, number);
  }

  private static JsonNode object(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JacksonException e) {
      throw new UnreadableArticle("The line is no JSON object: %s".formatted(BrokenJson.why(e)), e);
    }
  }
}
