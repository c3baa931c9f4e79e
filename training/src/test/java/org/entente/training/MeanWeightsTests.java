package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.extraction.encoder.Tensor;
import org.entente.training.example.TrainingFailure;
import org.entente.training.network.SafetensorsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeanWeightsTests {

  private static final Map<String, Tensor> LAYOUT =
      Map.of("gain", vector(0, 0), "matrix", new Tensor(2, 1, new float[2]));

  @TempDir private Path folder;

  @Test
  void isTheMeanOfEachNumber() throws IOException {
    Path one = model("one", vector(1, 2), new Tensor(2, 1, new float[] {10, 20}));
    Path other = model("other", vector(3, 6), new Tensor(2, 1, new float[] {0, -20}));

    Map<String, Tensor> mean = MeanWeights.of(List.of(one, other), LAYOUT);

    assertThat(values(mean, "gain")).containsExactly(2, 4);
    assertThat(values(mean, "matrix")).containsExactly(5, 0);
  }

  @Test
  void ofOneIsThatOne() throws IOException {
    Path one = model("one", vector(1, 2), new Tensor(2, 1, new float[] {10, 20}));

    assertThat(values(MeanWeights.of(List.of(one), LAYOUT), "gain")).containsExactly(1, 2);
  }

  @Test
  void tellsWhereThereIsNoModel() {
    assertThatThrownBy(() -> MeanWeights.of(List.of(folder.resolve("none")), LAYOUT))
        .isInstanceOf(TrainingFailure.class)
        .hasMessageContaining("none holds no encoder.safetensors");
  }

  @Test
  void tellsWhatDoesNotFit() throws IOException {
    Path wide = model("wide", vector(1, 2, 3), new Tensor(2, 1, new float[2]));

    assertThatThrownBy(() -> MeanWeights.of(List.of(wide), LAYOUT))
        .isInstanceOf(TrainingFailure.class)
        .hasMessageContaining("'gain' of the model in")
        .hasMessageContaining("is 1 × 3, not 1 × 2");
  }

  private Path model(String name, Tensor gain, Tensor matrix) throws IOException {
    Path model = Files.createDirectories(folder.resolve(name));
    SafetensorsFile.write(
        model.resolve("encoder.safetensors"), Map.of("gain", gain, "matrix", matrix));
    return model;
  }

  private static Tensor vector(float... values) {
    return new Tensor(1, values.length, values);
  }

  private static float[] values(Map<String, Tensor> weights, String name) {
    return Objects.requireNonNull(weights.get(name)).values();
  }
}
