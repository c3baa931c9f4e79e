package org.entente.ontology;

/** Whether a claim says that something is so, or pointedly that it is not. */
public enum Polarity {
  AFFIRMED,
  NEGATED;

  /** The other one. */
  public Polarity opposite() {
    return this == AFFIRMED ? NEGATED : AFFIRMED;
  }
}
