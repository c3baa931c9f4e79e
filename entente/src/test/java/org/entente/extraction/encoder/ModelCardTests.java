package org.entente.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.entente.extraction.calibration.Sign;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ModelCardTests {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Up to the sixth encoder confidence went by the margin alone. */
  @Test
  void saysThatAnEarlierVersionTrainedItAndHowToRenewIt() throws IOException {
    InputStream old =
        bundled(
            card -> {
              card.remove("calibration");
              card.set("confidence", JSON.readTree("{\"a_b\": [0.6646, 0.1002]}"));
            });

    assertThatThrownBy(() -> ModelCard.read(old))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no 'calibration' with weights")
        .hasMessageContaining("an earlier version trained it")
        .hasMessageContaining("'train' with '--begin' and '--epochs 0'");
  }

  @Test
  void hasNoNameWhereTheCardHasNone() throws IOException {
    ModelCard card = ModelCard.read(bundled(json -> json.remove("name")));

    assertThat(card.name()).isEqualTo("entente-encoder 1");
    assertThat(card.calibration().weights()).containsOnlyKeys(Sign.values());
  }

  private static InputStream bundled(Consumer<ObjectNode> change) throws IOException {
    try (InputStream json = RelationModel.resource("/model/encoder.json")) {
      ObjectNode card = (ObjectNode) JSON.readTree(json);
      change.accept(card);
      return new ByteArrayInputStream(JSON.writeValueAsBytes(card));
    }
  }
}
