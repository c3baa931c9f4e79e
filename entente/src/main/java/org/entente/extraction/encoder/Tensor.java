package org.entente.extraction.encoder;

import java.util.Arrays;

/**
 * A matrix, row by row; a vector is a matrix of one row.
 *
 * @param rows how many
 * @param columns how many
 * @param values {@code rows × columns} of them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and a copy would double the memory
public record Tensor(int rows, int columns, float[] values) {

  /** The value there. */
  public float at(int row, int column) {
    return values[row * columns + column];
  }

  /** Its columns as rows. */
  public Tensor transposed() {
    float[] turned = new float[values.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = at(row, column);
      }
    }
    return new Tensor(columns, rows, turned);
  }

  /** Its rows, each an array of its own. */
  float[][] asRows() {
    float[][] each = new float[rows][];
    for (int row = 0; row < rows; row++) {
      each[row] = Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
    }
    return each;
  }
}
