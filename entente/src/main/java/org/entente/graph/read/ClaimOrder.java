package org.entente.graph.read;

/** In which order claims are listed; those that are equal in it by their ids. */
public enum ClaimOrder {
  /** As they were recorded, so that what is new comes last: pages stay as they are. */
  RECORDED,
  /** By when they became known, the latest first; those of an unknown day last. */
  LATEST,
  /** By when they became known, the earliest first; those of an unknown day last. */
  EARLIEST,
  /** The surest first. */
  CONFIDENCE
}
