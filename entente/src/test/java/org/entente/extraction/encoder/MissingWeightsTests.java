package org.entente.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingWeightsTests {

  @TempDir private Path folder;

  @Test
  void areToldByNameWithTheMend() throws IOException {
    copy("encoder.json", "", "");
    copy("encoder.safetensors", "\"attribute.from.weight\"", "\"attribute.FROM.weight\"");

    assertThatThrownBy(() -> RelationModel.load(folder, 1))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("The weights hold no 'attribute.from.weight'")
        .hasMessageContaining("train them anew");
  }

  @Test
  void areToldOfTheLastLayerToo() throws IOException {
    String name = "encoder.layer.11.output.dense.bias";
    copy("encoder.json", "", "");
    copy("encoder.safetensors", name, name.toUpperCase(Locale.ROOT).replace("ENCODER", "encoder"));

    assertThatThrownBy(() -> RelationModel.load(folder, 1)).hasMessageContaining(name);
  }

  /** The packaged file with a name in it changed for another of the same length. */
  private void copy(String file, String name, String other) throws IOException {
    try (InputStream packaged = RelationModel.resource("/model/" + file)) {
      String bytes = new String(packaged.readAllBytes(), StandardCharsets.ISO_8859_1);
      Files.write(
          folder.resolve(file), bytes.replace(name, other).getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
