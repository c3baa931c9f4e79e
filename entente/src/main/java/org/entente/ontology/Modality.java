package org.entente.ontology;

/** How real a claim says its matter is. */
public enum Modality {
  /** It happened or holds. */
  ACTUAL,
  /** Planned, vowed, agreed to. */
  INTENDED,
  /** It may, could or might; somebody considers it. */
  POSSIBLE
}
