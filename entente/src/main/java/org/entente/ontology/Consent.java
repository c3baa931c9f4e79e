package org.entente.ontology;

/** Whether those on whose soil troops are deployed asked for them. */
public enum Consent {
  INVITED,
  UNINVITED
}
