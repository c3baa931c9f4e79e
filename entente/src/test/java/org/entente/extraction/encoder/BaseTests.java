package org.entente.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code model/} holds what all weights share, the vocabulary, as it stands in bge's archive, of
 * which the product needs nothing else. {@code -Dentente.base.record=true} writes it anew.
 */
class BaseTests {

  private static final Path MODEL = Path.of("..", "model");

  @BeforeAll
  static void record() throws IOException {
    if (Boolean.getBoolean("entente.base.record")) {
      Files.writeString(MODEL.resolve("vocabulary.txt"), String.join("\n", vocabulary()) + "\n");
    }
  }

  @Test
  void theVocabularyIsThatOfBgeSmall() throws IOException {
    assertThat(Files.readAllLines(MODEL.resolve("vocabulary.txt"))).isEqualTo(vocabulary());
  }

  private static List<String> vocabulary() throws IOException {
    try (InputStream file = RelationModel.resource("/bge-small-en-v1.5-tokenizer.json")) {
      var pieces = JsonMapper.shared().readTree(file).at("/model/vocab").properties();
      List<String> inOrder = new ArrayList<>(Collections.nCopies(pieces.size(), ""));
      pieces.forEach(piece -> inOrder.set(piece.getValue().intValue(), piece.getKey()));
      return inOrder;
    }
  }
}
