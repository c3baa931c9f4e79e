package org.entente.actor;

import java.util.List;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;

/** Whom a mention means, how that was found out and how sure it is; or who it might be. */
public sealed interface Resolution {

  /** By what a mention was resolved, from the plainest to the least sure. */
  enum Means {
    /** The name as it is written, with one actor at the date. */
    EXACT,
    /** The name but for accents, case, hyphens or articles. */
    NORMALISED,
    /** Several actors bear the name; a title, a demonym, the date or another mention decided. */
    CONTEXT
  }

  /**
   * The mention means this actor.
   *
   * @param actor whom
   * @param means how that came about
   * @param confidence how sure it is
   */
  record Resolved(ActorId actor, Means means, Confidence confidence) implements Resolution {}

  /**
   * Nobody decided: the text's words stay.
   *
   * @param candidates who it might be, best first; empty where the name looks like an actor's and
   *     is unknown
   */
  record Unresolved(List<ActorId> candidates) implements Resolution {
    public Unresolved {
      candidates = List.copyOf(candidates);
    }
  }
}
