package org.entente.extraction.encoder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Points from a finding to one of several candidates, or to none: a dense layer says what is
 * sought, and the candidate whose vector is most like it is meant, unless a learned vector that
 * stands for none is more so.
 */
final class Pointer {

  private final Dense sought;
  private final float[] none;

  private Pointer(Dense sought, float[] none) {
    this.sought = sought;
    this.none = none;
  }

  /**
   * Reads a pointer.
   *
   * @param name the dense layer's name
   * @param none the name of the vector that stands for no candidate
   */
  static Pointer of(Weights weights, String name, String none) {
    return new Pointer(Dense.of(weights, name), weights.vector(none));
  }

  /**
   * How far each candidate lies ahead of none, in logits.
   *
   * @param z the finding's vector
   * @param candidates who or what can be meant
   * @param vectors theirs, in the same order
   */
  <T> Map<T, Float> leads(float[] z, List<T> candidates, List<float[]> vectors) {
    float[] wanted = sought.apply(z);
    float nothing = Floats.dot(wanted, none);
    Map<T, Float> leads = new LinkedHashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      leads.put(candidates.get(i), Floats.dot(wanted, vectors.get(i)) - nothing);
    }
    return leads;
  }
}
