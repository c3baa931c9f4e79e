package org.entente.actor;

import java.util.List;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can support, oppose, join or intervene.
 *
 * @param id under which everybody knows it
 * @param kind what it is
 * @param name its usual English name
 * @param officialName its long form; absent where it has none
 * @param existence since when and until when
 * @param region the UN sub-region of a country; absent for others
 * @param iso2 ISO 3166-1 alpha-2; countries only
 * @param cow number in the Correlates of War state list; states only
 * @param bases the countries on whose soil a group or person sits
 * @param successors who took its place when it ended
 * @param sources ids of the sources that say so
 */
public record Actor(
    ActorId id,
    ActorKind kind,
    String name,
    @Nullable String officialName,
    Period existence,
    @Nullable String region,
    @Nullable String iso2,
    @Nullable Integer cow,
    List<ActorId> bases,
    List<ActorId> successors,
    List<String> sources) {

  public Actor {
    bases = List.copyOf(bases);
    successors = List.copyOf(successors);
    sources = List.copyOf(sources);
  }
}
