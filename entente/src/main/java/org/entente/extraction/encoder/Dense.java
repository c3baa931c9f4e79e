package org.entente.extraction.encoder;

import java.util.Arrays;

/**
 * A dense layer. Its matrix is kept column by column, so that the inner loop adds whole columns,
 * which the JVM turns into vector instructions (it may not do so with sums).
 */
final class Dense {

  private final int inputs;
  private final int outputs;
  private final float[] columns;
  private final float[] bias;

  private Dense(Tensor matrix, float[] bias) {
    this.inputs = matrix.columns();
    this.outputs = matrix.rows();
    this.bias = bias;
    this.columns = new float[inputs * outputs];
    for (int row = 0; row < outputs; row++) {
      for (int column = 0; column < inputs; column++) {
        columns[column * outputs + row] = matrix.at(row, column);
      }
    }
  }

  static Dense of(Weights weights, String name) {
    return new Dense(weights.tensor(name + ".weight"), weights.vector(name + ".bias"));
  }

  /** The layer's output for inputs that are given in several parts, one after the other. */
  float[] apply(float[]... parts) {
    float[] out = bias.clone();
    int from = 0;
    for (float[] part : parts) {
      add(out, part, from);
      from += part.length;
    }
    if (from != inputs) {
      throw new IllegalArgumentException("%d inputs, not %d, are needed.".formatted(inputs, from));
    }
    return out;
  }

  /** What the inputs from a position on, and they alone, add to the output; no bias. */
  float[] partial(float[] part, int from) {
    float[] out = new float[outputs];
    add(out, part, from);
    return out;
  }

  /**
   * The output for all products of an element of the one and an element of the other within the
   * same block (a grouped bilinear form).
   */
  float[] products(float[] left, float[] right, int block) {
    float[] out = bias.clone();
    // What the left side makes of the matrix first: its loops are long, those over outputs short
    float[] sums = new float[block * outputs];
    for (int begin = 0; begin < left.length; begin += block) {
      Arrays.fill(sums, 0);
      addColumns(sums, left, begin, block, begin * block * outputs);
      for (int j = 0; j < block; j++) {
        float factor = right[begin + j];
        for (int row = 0; row < outputs; row++) {
          out[row] += factor * sums[j * outputs + row];
        }
      }
    }
    return out;
  }

  private void add(float[] out, float[] part, int from) {
    addColumns(out, part, 0, part.length, from * outputs);
  }

  /**
   * Adds stretches of the matrix, as long as the output and one after the other, each times a
   * factor. Four at a time, so that the output is fetched and stored four times less often.
   *
   * @param first the first factor
   * @param count how many factors
   * @param base where the first stretch begins
   */
  private void addColumns(float[] out, float[] factors, int first, int count, int base) {
    int length = out.length;
    int i = 0;
    for (; i + 3 < count; i += 4) {
      int one = base + i * length;
      int two = one + length;
      int three = two + length;
      int four = three + length;
      float a = factors[first + i];
      float b = factors[first + i + 1];
      float c = factors[first + i + 2];
      float d = factors[first + i + 3];
      for (int k = 0; k < length; k++) {
        out[k] +=
            a * columns[one + k]
                + b * columns[two + k]
                + c * columns[three + k]
                + d * columns[four + k];
      }
    }
    for (; i < count; i++) {
      int at = base + i * length;
      for (int k = 0; k < length; k++) {
        out[k] += factors[first + i] * columns[at + k];
      }
    }
  }

  float[] bias() {
    return bias.clone();
  }
}
