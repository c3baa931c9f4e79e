package org.entente.api.actor;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.api.error.Refusal;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;

/** Ids of actors as they come in. */
public final class ActorIds {

  private ActorIds() {}

  /** The id; empty where no actor can have it. */
  public static Optional<ActorId> read(String id) {
    try {
      return Optional.of(ActorId.of(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The ids of a filter; none where it is absent. An id that no actor can have is refused. */
  static Set<ActorId> readAll(@Nullable List<String> ids) {
    Set<ActorId> read = new LinkedHashSet<>();
    for (String id : ids == null ? List.<String>of() : ids) {
      read.add(read(id).orElseThrow(() -> unknown(List.of(id))));
    }
    return read;
  }

  /** The refusal of ids that no actor has. */
  public static Refusal unknown(Collection<?> ids) {
    String first = String.valueOf(ids.iterator().next());
    return Refusal.notFound(
        "There is no actor '%s'. Look the id up by name: actors(search: \"…\") { edges { node { id name } } }."
            .formatted(first));
  }
}
