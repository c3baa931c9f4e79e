package org.entente.curation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Which ids mean one actor: each id that was merged away, with the one into which it was merged,
 * which may have been merged away since.
 *
 * @param into by the id that was merged away
 */
public record Merges(Map<ActorId, ActorId> into) {

  /** Every id means an actor of its own. */
  public static final Merges NONE = new Merges(Map.of());

  public Merges {
    into = Map.copyOf(into);
  }

  /** The same and one more. */
  public Merges with(ActorId from, ActorId other) {
    Map<ActorId, ActorId> more = new HashMap<>(into);
    more.put(from, other);
    return new Merges(more);
  }

  /** The same without that of an actor. */
  public Merges without(ActorId from) {
    Map<ActorId, ActorId> fewer = new HashMap<>(into);
    fewer.remove(from);
    return new Merges(fewer);
  }

  /** The actor that an id means. */
  public ActorId actor(ActorId id) {
    ActorId actor = id;
    for (ActorId next = into.get(id); next != null; next = into.get(next)) {
      actor = next;
    }
    return actor;
  }

  /** The id and all that were merged into it, at once or by way of others. */
  public Set<ActorId> idsUnder(ActorId id) {
    return Stream.concat(Stream.of(id), into.keySet().stream().filter(each -> leads(each, id)))
        .collect(Collectors.toSet());
  }

  private boolean leads(ActorId from, ActorId to) {
    for (ActorId next = into.get(from); next != null; next = into.get(next)) {
      if (next.equals(to)) {
        return true;
      }
    }
    return false;
  }

  /** The statement about the actors that its ids mean; empty where both its ends are one actor. */
  public Optional<Statement> applied(Statement statement) {
    if (into.isEmpty()) {
      return Optional.of(statement);
    }
    ActorId subject = actor(statement.subject());
    ActorId object = actor(statement.object());
    return subject.equals(object)
        ? Optional.empty()
        : Optional.of(
            statement
                .between(subject, object)
                .attributed(actorOf(statement.attributedTo()))
                .deployed(statement.consent(), actorOf(statement.flag()), statement.quantity()));
  }

  private @Nullable ActorId actorOf(@Nullable ActorId id) {
    return id == null ? null : actor(id);
  }

  /** Those ids of a statement that were merged away. */
  public Set<ActorId> mergedAway(Statement statement) {
    Set<ActorId> named = new HashSet<>();
    Stream.of(statement.subject(), statement.object(), statement.attributedTo(), statement.flag())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .filter(into::containsKey)
        .forEach(named::add);
    return named;
  }
}
