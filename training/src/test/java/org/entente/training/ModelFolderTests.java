package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.calibration.Cut;
import org.entente.extraction.calibration.Detail;
import org.entente.extraction.calibration.Leanings;
import org.entente.extraction.calibration.Sign;
import org.entente.extraction.encoder.Tensor;
import org.entente.training.example.TrainingFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ModelFolderTests {

  private static final Map<String, Tensor> GAIN =
      Map.of("gain", new Tensor(1, 2, new float[] {1, 2}));

  @TempDir private Path folder;

  @Test
  void writesWeightsThatAreNotCalibratedYet() throws IOException {
    ModelFolder model = new ModelFolder(folder);

    model.writeWeights("mine 1", GAIN);

    assertThat(model.hasWeights()).isTrue();
    assertThat(model.isWhole()).isFalse();
    assertThat(json().get("name").asString()).isEqualTo("mine 1");
    assertThat(json().get("calibration").get("what").asString()).contains("not fitted to these");
    assertThat(json().get("calibration").has("cuts")).isFalse();
    assertThat(json().has("leanings")).isFalse();
  }

  @Test
  void writesWhatWasFittedAndOnWhich() throws IOException {
    new ModelFolder(folder)
        .writeCalibration(
            "mine 1",
            new Calibration(
                Map.of(Sign.MEAN, 0.123456), -0.5, Map.of(Cut.EVEN, 0.0, Cut.F1, -0.25)),
            new Leanings(Map.of(Detail.FROM, 1.5)),
            "these texts");

    JsonNode fitted = json().get("calibration");
    assertThat(fitted.get("what").asString()).endsWith("fitted on these texts");
    assertThat(fitted.get("weights").get("MEAN").asDouble()).isEqualTo(0.1235);
    assertThat(fitted.get("offset").asDouble()).isEqualTo(-0.5);
    assertThat(fitted.get("cuts").get("F1").asDouble()).isEqualTo(-0.25);
    assertThat(json().get("leanings").get(Detail.FROM.written()).asDouble()).isEqualTo(1.5);
  }

  @Test
  void isWholeWithItsCard() throws IOException {
    ModelFolder model = new ModelFolder(folder);

    model.writeCard("# mine 1\n");

    assertThat(model.isWhole()).isTrue();
    assertThat(folder.resolve("model-card.md")).hasContent("# mine 1\n");
  }

  @Test
  void tellsThatThereAreNoWeights() {
    assertThatThrownBy(() -> new ModelFolder(folder).weights())
        .isInstanceOf(TrainingFailure.class)
        .hasMessageContaining("holds no encoder.safetensors");
  }

  private JsonNode json() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve("encoder.json")));
  }
}
