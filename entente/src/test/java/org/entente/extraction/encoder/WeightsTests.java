package org.entente.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WeightsTests {

  private static final String HEADER =
      """
      {"m": {"dtype": "I8", "shape": [2, 3], "data_offsets": [0, 6]},
       "m.scale": {"dtype": "F32", "shape": [2], "data_offsets": [6, 14]},
       "odd": {"dtype": "F64", "shape": [1], "data_offsets": [6, 14]}}
      """;

  @Test
  void multipliesEachRowByItsScale() throws IOException {
    Tensor tensor = Weights.read(new ByteArrayInputStream(file())).tensor("m");

    assertThat(tensor.rows()).isEqualTo(2);
    assertThat(tensor.columns()).isEqualTo(3);
    assertThat(tensor.values()).containsExactly(0.5f, 1f, -1.5f, 8f, 10f, -12f);
  }

  @Test
  void givesOutAMatrixAsItIsStoredIfThatIsInBytes() throws IOException {
    Weights weights = Weights.read(new ByteArrayInputStream(file()));

    Weights.Bytes bytes = weights.bytes("m").orElseThrow();
    assertThat(bytes.rows()).isEqualTo(2);
    assertThat(bytes.columns()).isEqualTo(3);
    assertThat(bytes.values()).containsExactly(1, 2, -3, 4, 5, -6);
    assertThat(bytes.scales()).containsExactly(0.5f, 2f);
    assertThat(weights.bytes("m.scale")).isEmpty();
    assertThat(weights.bytes("n")).isEmpty();
  }

  @Test
  void namesTheTensorsWithoutTheirScales() throws IOException {
    assertThat(Weights.read(new ByteArrayInputStream(file())).names()).containsExactly("m", "odd");
  }

  @Test
  void saysWhichTensorIsMissingOrOfAnUnknownType() throws IOException {
    Weights weights = Weights.read(new ByteArrayInputStream(file()));

    assertThatThrownBy(() -> weights.tensor("n")).hasMessageContaining("no 'n'");
    assertThatThrownBy(() -> weights.tensor("odd")).hasMessageContaining("F64");
  }

  @Test
  void refusesAFileThatEndsWithinItsHeader() {
    byte[] half = java.util.Arrays.copyOf(file(), 40);

    assertThatThrownBy(() -> Weights.read(new ByteArrayInputStream(half)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cut off");
  }

  private static byte[] file() {
    byte[] header = HEADER.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(8 + header.length + 14)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(header.length)
        .put(header)
        .put(new byte[] {1, 2, -3, 4, 5, -6})
        .putFloat(0.5f)
        .putFloat(2)
        .array();
  }
}
