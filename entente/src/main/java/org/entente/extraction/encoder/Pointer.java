package org.entente.extraction.encoder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points from a finding to one of several candidates, or to none: a dense layer says what is
 * sought, and the candidate whose vector is most like it is taken, unless a learned vector that
 * stands for none is more so by more than a leaning.
 */
final class Pointer {

  private final Dense sought;
  private final float[] none;
  private final float leaning;

  private Pointer(Dense sought, float[] none, float leaning) {
    this.sought = sought;
    this.none = none;
    this.leaning = leaning;
  }

  /**
   * Reads a pointer.
   *
   * @param name the dense layer's name
   * @param none the name of the vector that stands for no candidate
   * @param leaning how far that vector may lie ahead of a candidate that is taken all the same
   */
  static Pointer of(Weights weights, String name, String none, float leaning) {
    return new Pointer(Dense.of(weights, name), weights.vector(none), leaning);
  }

  /**
   * The candidate's place among the others; absent where none is meant.
   *
   * @param z the finding's vector
   */
  @Nullable Integer at(float[] z, List<float[]> candidates) {
    float[] wanted = sought.apply(z);
    Integer best = null;
    float most = Floats.dot(wanted, none) - leaning;
    for (int i = 0; i < candidates.size(); i++) {
      float score = Floats.dot(wanted, candidates.get(i));
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }
}
