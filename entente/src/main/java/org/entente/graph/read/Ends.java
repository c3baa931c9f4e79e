package org.entente.graph.read;

import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at one end or both of a fact.
 *
 * @param subject the subject; absent where it may be anybody
 * @param object the object; absent where it may be anybody
 * @param either who is one of the two; absent where subject or object is given
 */
public record Ends(@Nullable ActorId subject, @Nullable ActorId object, @Nullable ActorId either) {

  public static Ends subject(ActorId actor) {
    return new Ends(actor, null, null);
  }

  public static Ends object(ActorId actor) {
    return new Ends(null, actor, null);
  }

  public static Ends either(ActorId actor) {
    return new Ends(null, null, actor);
  }

  /** From one to the other; what holds both ways also where it is written the other way round. */
  public static Ends pair(ActorId subject, ActorId object) {
    return new Ends(subject, object, null);
  }
}
