package org.entente.extraction.encoder;

/**
 * A dense layer. Its matrix is kept column by column, since whole columns are added up faster than
 * products of rows ({@link Floats#addWeighted}).
 */
final class Dense {

  private final float[][] columns;
  private final float[] bias;

  private Dense(Tensor matrix, float[] bias) {
    this.columns = matrix.transposed().asRows();
    this.bias = bias;
  }

  static Dense of(Weights weights, String name) {
    return new Dense(weights.tensor(name + ".weight"), weights.vector(name + ".bias"));
  }

  /** The layer's output for inputs that are given in several parts, one after the other. */
  float[] apply(float[]... parts) {
    float[] out = bias.clone();
    int from = 0;
    for (float[] part : parts) {
      Floats.addWeighted(out, columns, from, part, 0, part.length);
      from += part.length;
    }
    if (from != columns.length) {
      throw new IllegalArgumentException(
          "%d inputs, not %d, are needed.".formatted(columns.length, from));
    }
    return out;
  }

  /** What the inputs from a position on, and they alone, add to the output; no bias. */
  float[] partial(float[] part, int from) {
    float[] out = new float[bias.length];
    Floats.addWeighted(out, columns, from, part, 0, part.length);
    return out;
  }

  float[] bias() {
    return bias.clone();
  }
}
