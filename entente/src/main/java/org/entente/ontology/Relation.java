package org.entente.ontology;

import static org.entente.ontology.Relation.Kind.ACT;
import static org.entente.ontology.Relation.Kind.STATE;
import static org.entente.ontology.Relation.Leaning.NEUTRAL;
import static org.entente.ontology.Relation.Leaning.OPPOSITION;
import static org.entente.ontology.Relation.Leaning.SUPPORT;
import static org.entente.ontology.Relation.Leaning.SUPPORT_IF_INVITED;

import java.util.Arrays;
import java.util.Comparator;

/**
 * What one actor does to, with or about another. The direction is subject to object; a symmetric
 * relation holds both ways and is written once, smaller id first.
 */
public enum Relation {
  MEMBER_OF(STATE, false, NEUTRAL),
  ALLIED_WITH(STATE, true, SUPPORT),
  RECOGNISED(STATE, false, SUPPORT),
  DEPLOYED_TROOPS_TO(STATE, false, SUPPORT_IF_INVITED),
  ATTACKED(ACT, false, OPPOSITION),
  ARMED(ACT, false, SUPPORT),
  AIDED(ACT, false, SUPPORT),
  VERBALLY_SUPPORTED(ACT, false, SUPPORT),
  CONDEMNED(ACT, false, OPPOSITION),
  THREATENED(ACT, false, OPPOSITION),
  SANCTIONED(STATE, false, OPPOSITION),
  SEVERED_TIES_WITH(STATE, false, OPPOSITION),
  URGED(ACT, false, NEUTRAL),
  REQUESTED_HELP_FROM(ACT, false, NEUTRAL),
  NEGOTIATED_WITH(ACT, true, NEUTRAL),
  MEDIATED_BETWEEN(ACT, false, NEUTRAL),
  AGREED_WITH(ACT, true, NEUTRAL),
  EXERCISED_WITH(ACT, true, NEUTRAL),
  TRADES_WITH(STATE, true, NEUTRAL),
  DISPUTES_WITH(STATE, true, NEUTRAL);

  /** Whether a relation lasts or happens. */
  public enum Kind {
    /** Lasts from a beginning to an end. */
    STATE,
    /** Happens on a day or over some days. */
    ACT
  }

  /** What a relation says about where its subject stands towards its object. */
  public enum Leaning {
    SUPPORT,
    /** A deployment helps its host only when the host invited it. */
    SUPPORT_IF_INVITED,
    OPPOSITION,
    NEUTRAL
  }

  private final Kind kind;
  private final boolean symmetric;
  private final Leaning leaning;

  Relation(Kind kind, boolean symmetric, Leaning leaning) {
    this.kind = kind;
    this.symmetric = symmetric;
    this.leaning = leaning;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether the relation holds both ways. */
  public boolean symmetric() {
    return symmetric;
  }

  public Leaning leaning() {
    return leaning;
  }

  /**
   * The relation of this name.
   *
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public static Relation named(String name) {
    return Arrays.stream(values())
        .filter(relation -> relation.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no relation '%s'. The relations are %s."
                        .formatted(name, Arrays.toString(values()))));
  }

  /** Orders relations by name, so that listings do not depend on the order of declaration. */
  public static Comparator<Relation> byName() {
    return Comparator.comparing(Relation::name);
  }
}
