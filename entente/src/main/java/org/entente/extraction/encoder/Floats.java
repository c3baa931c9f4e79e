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

  /**
   * Adds vectors, each times its weight. The JVM makes vector instructions of this, as it does not
   * of sums over one array, nor where what is added begins somewhere within an array. Four at a
   * time, so that the sum is fetched and stored four times less often.
   *
   * @param vectors as long as the sum
   * @param first the first of them to be added
   * @param firstWeight where its weight stands
   * @param count how many
   */
  static void addWeighted(
      float[] sum, float[][] vectors, int first, float[] weights, int firstWeight, int count) {
    int i = 0;
    for (; i + 3 < count; i += 4) {
      addFour(
          sum,
          vectors[first + i],
          vectors[first + i + 1],
          vectors[first + i + 2],
          vectors[first + i + 3],
          weights,
          firstWeight + i);
    }
    for (; i < count; i++) {
      float[] vector = vectors[first + i];
      float weight = weights[firstWeight + i];
      for (int k = 0; k < sum.length; k++) {
        sum[k] += weight * vector[k];
      }
    }
  }

  private static void addFour(
      float[] sum,
      float[] one,
      float[] two,
      float[] three,
      float[] four,
      float[] weights,
      int first) {
    float a = weights[first];
    float b = weights[first + 1];
    float c = weights[first + 2];
    float d = weights[first + 3];
    for (int k = 0; k < sum.length; k++) {
      sum[k] += a * one[k] + b * two[k] + c * three[k] + d * four[k];
    }
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
