package org.entente.graph.node;

import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * An actor as the graph knows it.
 *
 * @param id under which everybody knows it
 * @param kind what it is
 * @param name its usual English name
 * @param officialName its long form; absent where it has none
 * @param existence since when and until when
 * @param region the UN sub-region of a country; absent for others
 */
public record KnownActor(
    ActorId id,
    ActorKind kind,
    String name,
    @Nullable String officialName,
    Period existence,
    @Nullable String region) {}
