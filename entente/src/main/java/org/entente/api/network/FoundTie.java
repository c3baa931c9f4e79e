package org.entente.api.network;

import java.util.List;
import org.entente.api.scalar.Times;
import org.entente.api.stance.FoundStance;
import org.entente.graph.network.SupportTie;

/**
 * A tie as the answer to a question.
 *
 * @param tie between whom
 * @param stances where each stands towards the other
 */
record FoundTie(SupportTie tie, List<FoundStance> stances) {

  static FoundTie of(SupportTie tie, Times times) {
    return new FoundTie(
        tie, tie.stances().stream().map(stance -> new FoundStance(stance, times)).toList());
  }

  public int support() {
    return tie.support();
  }

  public int opposition() {
    return tie.opposition();
  }

  public int sources() {
    return tie.sources();
  }
}
