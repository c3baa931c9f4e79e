package org.entente.api.stance;

import org.entente.api.stance.StancesAsked.Times;
import org.entente.graph.read.Stance;

/**
 * A stance as the answer to a question, which tells of what time was asked.
 *
 * @param stance who stands where
 * @param times of what time was asked
 */
record FoundStance(Stance stance, Times times) {

  public int support() {
    return stance.support();
  }

  public int opposition() {
    return stance.opposition();
  }

  public int net() {
    return stance.net();
  }

  public int sources() {
    return stance.sources();
  }
}
