package org.entente.extraction.encoder;

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
    float[] products = new float[block];
    for (int i = 0; i < left.length; i++) {
      int begin = i - i % block;
      for (int j = 0; j < block; j++) {
        products[j] = left[i] * right[begin + j];
      }
      add(out, products, i * block);
    }
    return out;
  }

  /** Four columns at a time, so that the output is fetched and stored four times less often. */
  private void add(float[] out, float[] part, int from) {
    int i = 0;
    for (; i + 3 < part.length; i += 4) {
      int one = (from + i) * outputs;
      int two = one + outputs;
      int three = two + outputs;
      int four = three + outputs;
      float first = part[i];
      float second = part[i + 1];
      float third = part[i + 2];
      float fourth = part[i + 3];
      for (int row = 0; row < out.length; row++) {
        out[row] +=
            first * columns[one + row]
                + second * columns[two + row]
                + third * columns[three + row]
                + fourth * columns[four + row];
      }
    }
    for (; i < part.length; i++) {
      int base = (from + i) * outputs;
      for (int row = 0; row < out.length; row++) {
        out[row] += part[i] * columns[base + row];
      }
    }
  }

  float[] bias() {
    return bias.clone();
  }
}
