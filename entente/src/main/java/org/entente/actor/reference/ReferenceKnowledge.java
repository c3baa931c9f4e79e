package org.entente.actor.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.Actor;
import org.entente.actor.ActorName;
import org.entente.actor.Alliance;
import org.entente.actor.Description;
import org.entente.actor.Membership;
import org.entente.actor.Membership.Status;
import org.entente.actor.Tenure;
import org.entente.ontology.ActorId;

/**
 * Who is who, what they are called, who belongs where and who held which office when.
 *
 * @param actors by id
 * @param names of all actors but those of office holders, which follow from the tenures
 * @param memberships in all organisations
 * @param alliances between two
 * @param tenures of all offices
 * @param sources by id
 * @param descriptions words for who was named before
 * @param lookalikes phrases that hold an actor's name and mean something else
 * @param words the word lists that tell names from other words
 */
public record ReferenceKnowledge(
    Map<ActorId, Actor> actors,
    List<ActorName> names,
    List<Membership> memberships,
    List<Alliance> alliances,
    List<Tenure> tenures,
    Map<String, Source> sources,
    List<Description> descriptions,
    List<String> lookalikes,
    WordLists words) {

  /**
   * Words that need care beside a name.
   *
   * @param givenNames before or after one of them a country's name is a part of a person's
   * @param ordinaryWords surnames that need a title or the full name before they mean an office
   *     holder
   * @param titles of persons, in lower case, with what they say of whoever bears them
   */
  public record WordLists(
      Set<String> givenNames, Set<String> ordinaryWords, Map<String, TitleKind> titles) {}

  /** Reads and checks the folder that comes with the program. */
  public static ReferenceKnowledge bundled() {
    return new ReferenceReader(ReferenceFolder.bundled()).read();
  }

  public Optional<Actor> actor(ActorId id) {
    return Optional.ofNullable(actors.get(id));
  }

  /**
   * The actor that a checked row names.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Actor known(ActorId id) {
    return actor(id)
        .orElseThrow(() -> new IllegalArgumentException("There is no actor %s.".formatted(id)));
  }

  /**
   * The source that a checked row cites.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Source cited(String id) {
    Source source = sources.get(id);
    if (source == null) {
      throw new IllegalArgumentException("There is no source '%s'.".formatted(id));
    }
    return source;
  }

  public Collection<Actor> allActors() {
    return actors.values();
  }

  /** Who may have been a member of an organisation on a day, suspended ones among them. */
  public Set<ActorId> members(ActorId organisation, LocalDate day) {
    return memberships.stream()
        .filter(m -> m.organisation().equals(organisation))
        .filter(m -> m.status() == Status.MEMBER || m.status() == Status.SUSPENDED)
        .filter(m -> m.period().mayContain(day))
        .map(Membership::member)
        .collect(Collectors.toSet());
  }

  /** Which offices a person may have held on a day. */
  public List<Tenure> offices(ActorId person, LocalDate day) {
    return tenures.stream()
        .filter(t -> t.person().equals(person) && t.period().mayContain(day))
        .toList();
  }
}
