package org.entente.actor;

import java.time.LocalDate;
import java.util.List;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;

/** Finds who is named in a text. */
public interface MentionFinder {

  /**
   * The mentions of actors in a text, in order and without overlaps.
   *
   * @param text a whole article, so that one mention can settle another
   * @param published when it was published, which decides whom offices and capitals mean; absent
   *     where unknown, and then only what always held is resolved
   */
  default List<Mention> find(String text, @Nullable LocalDate published) {
    return find(text, published, TimesTold.NONE);
  }

  /**
   * The same where it is known of which times the text tells. Who led a state then is that state,
   * though out of office on the day of publication.
   */
  List<Mention> find(String text, @Nullable LocalDate published, TimesTold times);

  /** Whether an actor is a person, who acts for no state or body; by default none is. */
  default boolean isPerson(ActorId actor) {
    return false;
  }
}
