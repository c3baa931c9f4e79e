package org.entente.actor;

import java.time.LocalDate;
import java.util.List;
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
  List<Mention> find(String text, @Nullable LocalDate published);
}
