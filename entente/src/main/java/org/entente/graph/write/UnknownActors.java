package org.entente.graph.write;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.ontology.ActorId;

/** A claim names actors that the graph does not know. Nothing of its batch was written. */
public final class UnknownActors extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownActors(Set<ActorId> actors) {
    super(
        "The graph knows no actor %s. Add it to the reference knowledge, or leave the claim unresolved."
            .formatted(
                new TreeSet<>(actors)
                    .stream().map(ActorId::value).collect(Collectors.joining(", "))));
  }
}
