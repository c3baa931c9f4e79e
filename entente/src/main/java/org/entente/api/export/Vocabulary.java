package org.entente.api.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What our words mean in the vocabularies that others know: the context of JSON-LD. */
@Component
public final class Vocabulary {

  private static final String FILE = "/export/context.jsonld";

  private final Object context;

  Vocabulary(JsonMapper json) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(FILE)) {
      Map<String, Object> document = json.readValue(in, new TypeReference<>() {});
      Object found = document.get("@context");
      if (found == null) {
        throw new IllegalStateException(FILE + " holds no @context.");
      }
      context = found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value of {@code @context}. */
  public Object context() {
    return context;
  }
}
