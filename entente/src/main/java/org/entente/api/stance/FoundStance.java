package org.entente.api.stance;

import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * A stance as the answer to a question, which tells of what time was asked.
 *
 * @param from whose stance it is
 * @param to towards whom
 * @param support how many independent sources report facts of support
 * @param opposition how many independent sources report facts of opposition
 * @param during the period asked for; absent where none was
 * @param knownBy the day asked for; absent where what is known today was asked for
 */
record FoundStance(
    ActorId from,
    ActorId to,
    int support,
    int opposition,
    @Nullable Period during,
    @Nullable FuzzyDate knownBy) {

  public int net() {
    return support - opposition;
  }
}
