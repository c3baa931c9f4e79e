package org.entente.article.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.entente.article.UnreadableArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file with one {@link JsonArticle}, or with an array of them. */
final class JsonFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonFile() {}

  static void read(Path file, Consumer<Incoming> consumer) throws IOException {
    JsonNode content = content(file);
    if (!content.isArray()) {
      consumer.accept(
          isArticle(content)
              ? Incoming.of(file.toString(), () -> JsonArticle.of(content))
              : none(file));
    } else if (content.valueStream().noneMatch(JsonFile::isArticle)) {
      consumer.accept(none(file));
    } else {
      int number = 0;
      for (JsonNode article : content) {
        number++;
        consumer.accept(
            Incoming.of("%s, article %d".formatted(file, number), () -> JsonArticle.of(article)));
      }
    }
  }

  /** Whether it shows any sign of being one, be it a broken one. */
  private static boolean isArticle(JsonNode object) {
    return object.has("text");
  }

  private static Incoming none(Path file) {
    return new Incoming.NoArticles(
        file.toString(),
        "It is neither an object with a field 'text' nor an array of such; give each article that field, with its text.");
  }

  private static JsonNode content(Path file) throws IOException {
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new UnreadableArticle("The text is not in UTF-8; convert it first.", e);
    } catch (JacksonException e) {
      throw new UnreadableArticle(
          "The file is no JSON: %s. One article is an object, several are an array of them; a file"
                  .formatted(BrokenJson.why(e))
              + " with an object on each line is called .jsonl.",
          e);
    }
  }
}
