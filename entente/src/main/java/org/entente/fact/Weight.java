package org.entente.fact;

import java.util.Collection;
import java.util.List;
import org.entente.ontology.Confidence;

/**
 * How much stands behind a fact, and against it.
 *
 * @param claims how many claims say so
 * @param sources how many independent sources these come from, see {@link IndependentSources}
 * @param contradictions how many claims say the contrary of the same time
 * @param confidence how sure it is that at least one source says so, see {@link #combined}
 */
public record Weight(int claims, int sources, int contradictions, Confidence confidence) {

  private static final double ROUNDING = 10_000;

  static Weight of(Collection<Testimony> testimonies, int contradictions) {
    return of(testimonies.size(), IndependentSources.of(testimonies), contradictions);
  }

  /**
   * The weight of so many claims.
   *
   * @param sources how sure each of their independent sources is
   */
  static Weight of(int claims, List<Double> sources, int contradictions) {
    return new Weight(claims, sources.size(), contradictions, combined(sources));
  }

  /**
   * The noisy-or over independent sources: 1 - (1 - c₁)(1 - c₂)…, where each source counts with the
   * surest claim of its story, so that neither a copied story nor a repetitive one makes a fact
   * surer. It does not fall with contradictions: these are counted apart, for the reader to judge.
   * Rounded to four digits.
   */
  static Confidence combined(Collection<Double> bySource) {
    double doubt = 1;
    for (double confidence : bySource) {
      doubt *= 1 - confidence;
    }
    return new Confidence(Math.round((1 - doubt) * ROUNDING) / ROUNDING);
  }
}
