package org.entente.ontology;

/** What an actor is; in the graph it is the actor's second label. */
public enum ActorKind {
  /** A state or territory, present, past or contested. */
  COUNTRY("Country"),
  /** A body that states or people formed: an alliance, a court, a bank. */
  ORGANISATION("Organisation"),
  /** An armed group, party or movement. */
  GROUP("Group"),
  /** A person who acts for nobody but himself, or the holder of an office. */
  PERSON("Person");

  private final String label;

  ActorKind(String label) {
    this.label = label;
  }

  /** The label that actors of this kind carry in the graph beside {@code Actor}. */
  public String label() {
    return label;
  }
}
