package org.entente.graph.read;

/** In which order facts are listed; those that are equal in it by their ids. */
public enum FactOrder {
  /**
   * By the first day on which each may have begun, the latest first; what may have begun at any
   * time comes last.
   */
  LATEST,
  /** By the same day, the earliest first; what may have begun at any time comes before all. */
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
