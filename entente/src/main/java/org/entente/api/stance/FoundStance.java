package org.entente.api.stance;

import java.util.List;
import org.entente.api.scalar.Times;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.Stance;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;

/**
 * A stance as the answer to a question, which tells of what time was asked.
 *
 * @param stance who stands where
 * @param times of what time was asked
 */
public record FoundStance(Stance stance, Times times) {

  /** The facts that a stance counts, the time aside. */
  static final FactFilter BEHIND =
      FactFilter.ALL.leanings(List.of(Leaning.SUPPORT, Leaning.OPPOSITION));

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

  public double confidence() {
    return stance.confidence().value();
  }

  public List<Relation> supportsBy() {
    return stance.supportsBy();
  }

  public List<Relation> opposesBy() {
    return stance.opposesBy();
  }
}
