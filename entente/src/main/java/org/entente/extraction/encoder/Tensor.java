package org.entente.extraction.encoder;

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
}
