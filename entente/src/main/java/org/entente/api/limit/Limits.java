package org.entente.api.limit;

/**
 * What one request may ask for.
 *
 * @param depth how many fields may stand within each other
 * @param cost how many things it may fetch at most, see {@link Price}
 * @param bytes how long it may be
 */
public record Limits(int depth, int cost, int bytes) {

  /**
   * Deep enough for an actor's facts, their actors' facts, the claims, passages, articles and
   * outlets of these; dear enough for the evidence of all stances towards an actor; long enough for
   * the longest article, in which each character may take several bytes.
   */
  public static final Limits STANDARD = new Limits(20, 250_000, 12_000_000);
}
