package org.entente.ontology;

/** Which part of a state or act a claim speaks of. */
public enum Aspect {
  /** Joined, deployed, imposed. */
  BEGINS,
  /** Is a member, maintains troops; the usual aspect of an act. */
  HOLDS,
  /** Left, withdrew, lifted, halted. */
  ENDS
}
