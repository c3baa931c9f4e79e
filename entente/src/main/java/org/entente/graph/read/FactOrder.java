package org.entente.graph.read;

/** In which order facts are listed; those that are equal in it by their ids. */
public enum FactOrder {
  /** By their beginnings, the latest first; what began at an unknown time comes last. */
  LATEST,
  /** By their beginnings, the earliest first. */
  EARLIEST,
  /** Those with the most independent sources first. */
  SOURCES,
  /** The surest first. */
  CONFIDENCE,
  /** Those that most claims contradict first. */
  CONTRADICTIONS,
  /** By when they became known, the latest first; of what is unknown comes last. */
  NEWS
}
