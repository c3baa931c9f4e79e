package org.entente.fact;

import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.entente.ontology.Relation;

/**
 * Who, what and to whom: whatever is said about it, of either polarity and any modality, is derived
 * together, since the one may contradict the other.
 *
 * @param subject who
 * @param relation did what
 * @param object to whom
 */
public record Dyad(ActorId subject, Relation relation, ActorId object) implements Comparable<Dyad> {

  /** The dyad that a statement speaks of. */
  public static Dyad of(Statement statement) {
    return new Dyad(statement.subject(), statement.relation(), statement.object());
  }

  /** The dyad with this id. @throws IllegalArgumentException if it is none */
  public static Dyad parse(String id) {
    String[] parts = id.split(" ", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("'%s' is no dyad.".formatted(id));
    }
    return new Dyad(new ActorId(parts[0]), Relation.named(parts[1]), new ActorId(parts[2]));
  }

  /** Its id: {@code RUS DEPLOYED_TROOPS_TO KAZ}. */
  public String id() {
    return subject + " " + relation + " " + object;
  }

  /** Orders by id, the order in which writers take them, so that none waits for another's. */
  @Override
  public int compareTo(Dyad other) {
    return id().compareTo(other.id());
  }
}
