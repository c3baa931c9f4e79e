package org.entente.graph.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.ontology.ActorId;

/** Who supports whom, asked of many at once. */
interface Links {

  /**
   * That somebody supports another.
   *
   * @param towards whom
   * @param ways by how many relations
   */
  record Link(ActorId towards, int ways) {}

  /** Whom these actors support, each of them in most ways first, then by id. */
  Map<ActorId, List<Link>> from(Collection<ActorId> actors);

  /** Which of these actors support the target, and in how many ways. */
  Map<ActorId, Integer> to(Collection<ActorId> actors, ActorId target);
}
