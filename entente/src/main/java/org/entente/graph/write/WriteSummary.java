package org.entente.graph.write;

/**
 * What writing changed.
 *
 * @param newArticles articles that were not in the graph
 * @param changedArticles articles of which there is a new version, or new claims
 * @param unchangedArticles articles that were there with the same claims: nothing was written
 * @param claims claims that were written, new or changed
 * @param supersededClaims claims that no longer count
 * @param facts facts that are new or changed
 * @param removedFacts facts that are no more
 */
public record WriteSummary(
    int newArticles,
    int changedArticles,
    int unchangedArticles,
    int claims,
    int supersededClaims,
    int facts,
    int removedFacts) {

  /** Nothing was written. */
  public static final WriteSummary NOTHING = new WriteSummary(0, 0, 0, 0, 0, 0, 0);

  /** Both together. */
  public WriteSummary plus(WriteSummary other) {
    return new WriteSummary(
        newArticles + other.newArticles,
        changedArticles + other.changedArticles,
        unchangedArticles + other.unchangedArticles,
        claims + other.claims,
        supersededClaims + other.supersededClaims,
        facts + other.facts,
        removedFacts + other.removedFacts);
  }
}
