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
   * What is pointed to.
   *
   * @param place the candidate's among the others
   * @param lead how far it lies ahead of what stands for none; below zero by the leaning at most
   */
  record Choice(int place, float lead) {}

  /**
   * The candidate that is meant; absent where none is.
   *
   * @param z the finding's vector
   */
  @Nullable Choice at(float[] z, List<float[]> candidates) {
    float[] wanted = sought.apply(z);
    float nothing = Floats.dot(wanted, none);
    Choice best = null;
    for (int i = 0; i < candidates.size(); i++) {
      float lead = Floats.dot(wanted, candidates.get(i)) - nothing;
      if (lead > (best == null ? -leaning : best.lead)) {
        best = new Choice(i, lead);
      }
    }
    return best;
  }
}
