package org.entente.extraction.encoder;

import java.util.Arrays;

/**
 * A grouped bilinear form: a dense layer for all products of an element of the one vector and an
 * element of the other within the same block.
 */
final class Bilinear {

  private final int block;

  /** For each element of the left vector what its products with the whole block add, end to end. */
  private final float[][] stretches;

  private final float[] bias;

  private Bilinear(Tensor matrix, float[] bias, int block) {
    Tensor columns = matrix.transposed();
    int length = block * bias.length;
    this.block = block;
    this.stretches = new Tensor(matrix.columns() / block, length, columns.values()).asRows();
    this.bias = bias;
  }

  /**
   * Reads one.
   *
   * @param block how many elements of each vector make a block
   */
  static Bilinear of(Weights weights, String name, int block) {
    return new Bilinear(weights.tensor(name + ".weight"), weights.vector(name + ".bias"), block);
  }

  /** The output for two vectors. */
  float[] apply(float[] left, float[] right) {
    float[] out = bias.clone();
    // What the left side makes of the matrix first: its loops are long, those over outputs short
    float[] sums = new float[block * out.length];
    for (int begin = 0; begin < left.length; begin += block) {
      Arrays.fill(sums, 0);
      Floats.addWeighted(sums, stretches, begin, left, begin, block);
      for (int j = 0; j < block; j++) {
        float factor = right[begin + j];
        for (int row = 0; row < out.length; row++) {
          out[row] += factor * sums[j * out.length + row];
        }
      }
    }
    return out;
  }
}
