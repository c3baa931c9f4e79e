package org.entente.extraction.encoder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Weights of a single layer. */
final class OneLayer {

  static final String NAME = "l";

  private OneLayer() {}

  /** The values of the matrix row by row, and those of the bias after them. */
  static Weights of(int rows, int columns, float... matrixAndBias) throws IOException {
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
    return Weights.read(new ByteArrayInputStream(file.array()));
  }
}
