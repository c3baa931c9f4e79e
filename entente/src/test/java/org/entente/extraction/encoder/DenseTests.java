package org.entente.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DenseTests {

  @Test
  void multipliesAndAddsTheBias() throws IOException {
    Dense layer = layer();

    assertThat(layer.apply(new float[] {1, 0, 2})).containsExactly(17f, 36f);
  }

  @Test
  void takesItsInputInParts() throws IOException {
    Dense layer = layer();

    assertThat(layer.apply(new float[] {1}, new float[] {0, 2})).containsExactly(17f, 36f);
    assertThat(layer.partial(new float[] {0, 2}, 1)).containsExactly(6f, 12f);
  }

  @Test
  void refusesInputsOfAnotherNumber() throws IOException {
    Dense layer = layer();

    assertThatThrownBy(() -> layer.apply(new float[] {1, 2})).hasMessageContaining("3 inputs");
  }

  private static Dense layer() throws IOException {
    return Dense.of(OneLayer.of(2, 3, 1, 2, 3, 4, 5, 6, 10, 20), OneLayer.NAME);
  }
}
