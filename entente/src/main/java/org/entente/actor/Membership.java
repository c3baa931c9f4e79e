package org.entente.actor;

import java.util.List;
import org.entente.ontology.ActorId;
import org.entente.ontology.Period;

/**
 * A stretch of belonging to an organisation.
 *
 * @param member who
 * @param organisation to what
 * @param status in which way
 * @param period from when to when
 * @param sources ids of the sources that say so
 * @param origin where the row stands
 */
public record Membership(
    ActorId member,
    ActorId organisation,
    Status status,
    Period period,
    List<String> sources,
    RowOrigin origin) {

  /** In which way somebody belongs to an organisation. */
  public enum Status {
    MEMBER,
    /** Still a member, without its rights. */
    SUSPENDED,
    OBSERVER,
    PARTNER,
    ASSOCIATE
  }

  public Membership {
    sources = List.copyOf(sources);
  }
}
