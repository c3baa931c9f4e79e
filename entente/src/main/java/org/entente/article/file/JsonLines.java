package org.entente.article.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.entente.article.UnreadableArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file with one article a line, each a {@link JsonArticle}. */
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
          String object = line;
          consumer.accept(
              Incoming.of("%s:%d".formatted(file, number), () -> JsonArticle.of(object(object))));
        }
      }
      if (!any) {
        throw new UnreadableArticle("The file is empty; there is nothing to read.");
      }
    } catch (CharacterCodingException e) {
      throw new UnreadableArticle("The text is not in UTF-8; convert it first.", e);
    }
  }

  private static JsonNode object(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JacksonException e) {
      throw new UnreadableArticle(
          "The line is no JSON object: %s".formatted(e.getOriginalMessage()), e);
    }
  }
}
