package org.entente.actor;

import java.util.List;
import java.util.Set;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Words by which a text calls somebody whom it has named before: 'the kingdom', 'the rebels'.
 *
 * @param words each without 'the'
 * @param kind of what kind those are whom they can mean; absent where {@code actors} tells
 * @param actors whom they can mean; empty where it is all of a kind
 * @param except who of that kind is never called so
 */
public record Description(
    List<String> words, @Nullable ActorKind kind, Set<ActorId> actors, Set<ActorId> except) {

  public Description {
    words = List.copyOf(words);
    actors = Set.copyOf(actors);
    except = Set.copyOf(except);
    if ((kind == null) == actors.isEmpty()) {
      throw new IllegalArgumentException(
          "'%s' needs either a kind or actors".formatted(String.join("|", words)));
    }
    if (kind == null && !except.isEmpty()) {
      throw new IllegalArgumentException(
          "'%s' tells its actors, so that nobody is to be excepted"
              .formatted(String.join("|", words)));
    }
  }

  /** Whether they can mean an actor. */
  public boolean canMean(Actor actor) {
    return kind == null
        ? actors.contains(actor.id())
        : actor.kind() == kind && !except.contains(actor.id());
  }
}
