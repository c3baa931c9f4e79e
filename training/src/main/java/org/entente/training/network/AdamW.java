package org.entente.training.network;

import ai.djl.ndarray.NDArray;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.entente.extraction.encoder.Tensor;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter, 2019). It works on the memory of weights
 * and gradients directly: a single pass instead of a dozen operations on whole arrays. It is lazy:
 * a run of weights without any gradient, which the vectors of absent word pieces are, stays as it
 * is.
 */
public final class AdamW {

  private static final float FIRST_DECAY = 0.9f;
  private static final float SECOND_DECAY = 0.999f;
  private static final float EPSILON = 1e-8f;

  /**
   * How many values are fetched at a time: about a row, so that most rows of word pieces that a
   * step does not see are passed over.
   */
  private static final int CHUNK = 512;

  private final Parameters parameters;
  private final ToDoubleFunction<String> rate;
  private final double weightDecay;
  private final double clip;
  private final Map<String, float[]> first = new LinkedHashMap<>();
  private final Map<String, float[]> second = new LinkedHashMap<>();

  /**
   * An optimizer that has seen nothing.
   *
   * @param rate the learning rate of a weight at its height
   * @param weightDecay the share of a weight that goes with each step of rate 1
   * @param clip the length to which a longer gradient is cut
   */
  public AdamW(
      Parameters parameters, ToDoubleFunction<String> rate, double weightDecay, double clip) {
    this.parameters = parameters;
    this.rate = rate;
    this.weightDecay = weightDecay;
    this.clip = clip;
    for (String name : parameters.names()) {
      int size = (int) parameters.get(name).size();
      first.put(name, new float[size]);
      second.put(name, new float[size]);
    }
  }

  /**
   * Takes a step along the gradients and sets them to zero.
   *
   * @param number of the step, the first is 1
   * @param share of the learning rate that holds at this step
   * @return the gradient's length before it was cut
   */
  public double step(int number, double share) {
    List<Slope> slopes = new ArrayList<>();
    try {
      parameters.names().forEach(name -> slopes.add(new Slope(name, parameters.get(name))));
      // Summed in the order of the names, so that it comes out the same each time
      double length =
          Math.sqrt(
              slopes.parallelStream().map(AdamW::squares).toList().stream()
                  .mapToDouble(Double::doubleValue)
                  .sum());
      float scale = (float) (length > clip ? clip / length : 1);
      slopes.parallelStream().forEach(slope -> update(slope, number, share, scale));
      return length;
    } finally {
      slopes.forEach(Slope::close);
    }
  }

  /** A weight's gradient; its memory is there until it is closed. */
  private static final class Slope implements AutoCloseable {
    private final String name;
    private final NDArray array;
    private final FloatBuffer values;

    private Slope(String name, NDArray weights) {
      this.name = name;
      this.array = weights.getGradient();
      this.values = Parameters.floats(array);
    }

    @Override
    public void close() {
      array.close();
    }
  }

  private static double squares(Slope slope) {
    FloatBuffer gradient = slope.values;
    float[] g = new float[CHUNK];
    double sum = 0;
    for (int from = 0; from < gradient.limit(); from += CHUNK) {
      int count = Math.min(CHUNK, gradient.limit() - from);
      gradient.get(from, g, 0, count);
      sum += squares(g, count);
    }
    return sum;
  }

  /** Four sums, none of which waits for the last addition of another. */
  private static double squares(float[] g, int count) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 3 < count; i += 4) {
      a += g[i] * g[i];
      b += g[i + 1] * g[i + 1];
      c += g[i + 2] * g[i + 2];
      d += g[i + 3] * g[i + 3];
    }
    for (; i < count; i++) {
      a += g[i] * g[i];
    }
    return a + b + c + d;
  }

  private void update(Slope gradient, int number, double share, float scale) {
    String name = gradient.name;
    FloatBuffer values = parameters.values(name);
    float[] means = first.getOrDefault(name, new float[0]);
    float[] squares = second.getOrDefault(name, new float[0]);
    double rateNow = rate.applyAsDouble(name) * share;
    float keep = (float) (1 - rateNow * weightDecay);
    float step = (float) (rateNow / (1 - Math.pow(FIRST_DECAY, number)));
    float root = (float) (1 / Math.sqrt(1 - Math.pow(SECOND_DECAY, number)));
    // Each chunk in arrays of its own, with one index for all: only so is the loop computed in
    // vectors
    float[] g = new float[CHUNK];
    float[] w = new float[CHUNK];
    float[] m = new float[CHUNK];
    float[] v = new float[CHUNK];
    float[] zeros = new float[CHUNK];
    for (int from = 0; from < means.length; from += CHUNK) {
      int count = Math.min(CHUNK, means.length - from);
      gradient.values.get(from, g, 0, count);
      if (squares(g, count) == 0) {
        continue;
      }
      values.get(from, w, 0, count);
      System.arraycopy(means, from, m, 0, count);
      System.arraycopy(squares, from, v, 0, count);
      for (int i = 0; i < count; i++) {
        float slope = g[i] * scale;
        m[i] = FIRST_DECAY * m[i] + (1 - FIRST_DECAY) * slope;
        v[i] = SECOND_DECAY * v[i] + (1 - SECOND_DECAY) * slope * slope;
        w[i] = w[i] * keep - step * m[i] / ((float) Math.sqrt(v[i]) * root + EPSILON);
      }
      System.arraycopy(m, 0, means, from, count);
      System.arraycopy(v, 0, squares, from, count);
      values.put(from, w, 0, count);
      gradient.values.put(from, zeros, 0, count);
    }
  }

  /** All that it has gathered, by names of its own. */
  public Map<String, Tensor> state() {
    Map<String, Tensor> state = new TreeMap<>();
    first.forEach(
        (name, values) -> state.put("first/" + name, new Tensor(1, values.length, values)));
    second.forEach(
        (name, values) -> state.put("second/" + name, new Tensor(1, values.length, values)));
    return state;
  }

  /** Goes on from what another has gathered. */
  public void restore(Function<String, Tensor> state) {
    first.replaceAll((name, _) -> state.apply("first/" + name).values());
    second.replaceAll((name, _) -> state.apply("second/" + name).values());
  }
}
