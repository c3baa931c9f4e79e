package org.entente.extraction.encoder;

/** Arithmetic on vectors. */
final class Floats {

  private Floats() {}

  /** The sum of all that are given, through tanh. */
  static float[] tanhOfSum(float[]... terms) {
    float[] out = new float[terms[0].length];
    for (float[] term : terms) {
      for (int i = 0; i < out.length; i++) {
        out[i] += term[i];
      }
    }
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) Math.tanh(out[i]);
    }
    return out;
  }

  static float dot(float[] left, float[] right) {
    float sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }

  /** The place of the greatest; 0 where none can be compared. */
  static int greatest(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }
}
