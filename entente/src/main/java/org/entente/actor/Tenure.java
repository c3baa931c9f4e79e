package org.entente.actor;

import java.util.List;
import org.entente.ontology.ActorId;
import org.entente.ontology.Period;

/**
 * A person's time in an office.
 *
 * @param person who
 * @param name the usual English name
 * @param aliases short forms and other spellings by which news calls the person
 * @param office which office: {@code head of state}, {@code foreign minister} …
 * @param actor what the person led or spoke for
 * @param period from when to when
 * @param sources ids of the sources that say so
 */
public record Tenure(
    ActorId person,
    String name,
    List<String> aliases,
    String office,
    ActorId actor,
    Period period,
    List<String> sources) {

  public Tenure {
    aliases = List.copyOf(aliases);
    sources = List.copyOf(sources);
  }
}
