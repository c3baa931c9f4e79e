package org.entente.graph.read;

import org.entente.fact.Fact;

/**
 * Two facts of which sources tell the one and the other, though only one of them can be so.
 *
 * @param affirmed what is said to be so
 * @param negated what is said not to be so, of the same pair, relation and time
 */
public record Contradiction(Fact affirmed, Fact negated) {

  /** The independent sources of both sides, added up. */
  public int sources() {
    return affirmed.weight().sources() + negated.weight().sources();
  }
}
