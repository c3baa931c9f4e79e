package org.entente.ingest.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.actor.Actor;
import org.entente.actor.Mention;
import org.entente.actor.MentionFinder;
import org.entente.actor.Resolution.Means;
import org.entente.actor.Resolution.Resolved;
import org.entente.actor.Resolution.Unresolved;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Whom a cell names: by id, or by a name that on the row's date means one actor and no other. */
final class ActorNaming {

  private static final Pattern ID = Pattern.compile("[A-Z0-9][A-Z0-9_]+");

  private final ReferenceKnowledge knowledge;
  private final MentionFinder finder;

  ActorNaming(ReferenceKnowledge knowledge, MentionFinder finder) {
    this.knowledge = knowledge;
    this.finder = finder;
  }

  /**
   * The actor.
   *
   * @param date when the name must mean it; absent for today
   * @throws IllegalArgumentException if it is nobody or might be several
   */
  Actor actor(String cell, @Nullable FuzzyDate date) {
    if (ID.matcher(cell).matches()) {
      Actor actor = knowledge.actors().get(ActorId.of(cell));
      if (actor != null) {
        return actor;
      }
    }
    Set<ActorId> meant = new LinkedHashSet<>();
    for (LocalDate day : days(date)) {
      meant.addAll(meaning(cell, day));
    }
    if (meant.size() == 1) {
      return knowledge.known(meant.iterator().next());
    }
    String when = date == null ? "today" : "in " + date;
    throw new IllegalArgumentException(
        meant.isEmpty()
            ? "Nobody is called '%s' %s. Write the id, as in KAZ, or add the name to reference/."
                .formatted(cell, when)
            : "'%s' may mean %s %s. Write the id of the one that is meant."
                .formatted(
                    cell,
                    meant.stream().map(ActorId::value).collect(Collectors.joining(" or ")),
                    when));
  }

  /** A name must mean the same on all days that a date may stand for; its ends tell. */
  private static List<@Nullable LocalDate> days(@Nullable FuzzyDate date) {
    List<@Nullable LocalDate> days = new ArrayList<>();
    days.add(date == null ? null : date.earliest());
    if (date != null) {
      days.add(date.latest());
    }
    return days;
  }

  private List<ActorId> meaning(String name, @Nullable LocalDate day) {
    List<Mention> mentions = finder.find(name, day);
    if (mentions.size() != 1 || mentions.getFirst().span().length() != name.length()) {
      return List.of();
    }
    return switch (Objects.requireNonNull(mentions.getFirst()).resolution()) {
      // by context means here: of another time, or not yet in office
      case Resolved resolved ->
          resolved.means() == Means.CONTEXT ? List.of() : List.of(resolved.actor());
      case Unresolved unresolved -> unresolved.candidates();
    };
  }
}
