package org.entente.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DenseTests {

  @Test
  void multipliesAndAddsTheBias() throws IOException {
    Dense layer = layer(2, 3, 1, 2, 3, 4, 5, 6, 10, 20);

    assertThat(layer.apply(new float[] {1, 0, 2})).containsExactly(17f, 36f);
  }

  @Test
  void takesItsInputInParts() throws IOException {
    Dense layer = layer(2, 3, 1, 2, 3, 4, 5, 6, 10, 20);

    assertThat(layer.apply(new float[] {1}, new float[] {0, 2})).containsExactly(17f, 36f);
    assertThat(layer.partial(new float[] {0, 2}, 1)).containsExactly(6f, 12f);
  }

  @Test
  void multipliesOnlyWithinBlocks() throws IOException {
    // two blocks of two: products 1·5, 1·6, 2·5, 2·6 and 3·7, 3·8, 4·7, 4·8
    Dense layer = layer(1, 8, 1, 10, 100, 1000, 2, 20, 200, 2000, 0.5f);

    float[] out = layer.products(new float[] {1, 2, 3, 4}, new float[] {5, 6, 7, 8}, 2);

    assertThat(out[0]).isEqualTo(0.5f + 5 + 60 + 1000 + 12000 + 42 + 480 + 5600 + 64000);
  }

  private static Dense layer(int rows, int columns, float... matrixAndBias) throws IOException {
    byte[] header =
        """
        {"l.weight": {"dtype": "F32", "shape": [%d, %d], "data_offsets": [0, 0]},
         "l.bias": {"dtype": "F32", "shape": [%d], "data_offsets": [%d, 0]}}
        """
            .formatted(rows, columns, rows, rows * columns * Float.BYTES)
            .getBytes(StandardCharsets.UTF_8);
    ByteBuffer file =
        ByteBuffer.allocate(8 + header.length + matrixAndBias.length * Float.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putLong(header.length)
            .put(header);
    for (float value : matrixAndBias) {
      file.putFloat(value);
    }
    return Dense.of(Weights.read(new ByteArrayInputStream(file.array())), "l");
  }
}
