package org.entente.actor.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.actor.Actor;
import org.entente.actor.ActorName;
import org.entente.actor.Alliance;
import org.entente.actor.Description;
import org.entente.actor.Membership;
import org.entente.actor.RowOrigin;
import org.entente.actor.Tenure;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.entente.ontology.Period;

/**
 * What no single row can tell: names of unknown actors or given twice, overlapping memberships,
 * descriptions in two rows, sources that nobody lists.
 */
final class ReferenceCheck {

  /** Persons who have no row of their own but follow from a tenure. */
  private static final RowOrigin NOWHERE = new RowOrigin("offices", 0);

  private final ReferenceKnowledge knowledge;
  private final Map<Object, RowOrigin> origins;
  private final List<String> mistakes = new ArrayList<>();

  /** The origins hold, by identity, where each record of the knowledge was read. */
  ReferenceCheck(ReferenceKnowledge knowledge, Map<Object, RowOrigin> origins) {
    this.knowledge = knowledge;
    this.origins = origins;
  }

  List<String> mistakes() {
    knowledge.allActors().forEach(this::check);
    checkNames();
    checkMemberships();
    knowledge.alliances().forEach(this::check);
    knowledge.tenures().forEach(this::check);
    checkDescriptions();
    return mistakes;
  }

  private void check(Actor actor) {
    String where = where(actor);
    known(where, actor.bases());
    known(where, actor.successors());
    cited(where, actor.sources());
  }

  private void checkNames() {
    Map<List<Object>, List<ActorName>> uses = new HashMap<>();
    for (ActorName name : knowledge.names()) {
      String where = where(name);
      legible(where, name.text());
      known(where, List.of(name.actor()));
      cited(where, name.sources());
      List<ActorName> others =
          uses.computeIfAbsent(List.of(name.actor(), name.text()), key -> new ArrayList<>());
      for (ActorName other : others) {
        if (overlapForCertain(name.valid(), other.valid())) {
          mistakes.add(
              "%s: '%s' is a name of %s at that time already, by %s"
                  .formatted(where, name.text(), name.actor(), where(other)));
        }
      }
      others.add(name);
    }
  }

  private void checkMemberships() {
    Map<List<Object>, List<Membership>> stretches = new HashMap<>();
    for (Membership membership : knowledge.memberships()) {
      String where = membership.origin().toString();
      known(where, List.of(membership.member(), membership.organisation()));
      cited(where, membership.sources());
      Actor organisation = knowledge.actors().get(membership.organisation());
      if (organisation != null && organisation.kind() != ActorKind.ORGANISATION) {
        mistakes.add("%s: %s is no organisation".formatted(where, organisation.id()));
      }
      List<Membership> others =
          stretches.computeIfAbsent(
              List.of(membership.member(), membership.organisation(), membership.status()),
              key -> new ArrayList<>());
      for (Membership other : others) {
        if (overlapForCertain(membership.period(), other.period())) {
          mistakes.add("%s: overlaps the row at %s".formatted(where, other.origin()));
        }
      }
      others.add(membership);
    }
  }

  /** A term may end and the next begin on one day, and a year that ends one may begin the other. */
  private static boolean overlapForCertain(Period one, Period other) {
    return beginsBeforeEndOf(one, other) && beginsBeforeEndOf(other, one);
  }

  private static boolean beginsBeforeEndOf(Period one, Period other) {
    var from = one.from();
    var to = other.to();
    return from == null || to == null || from.latest().isBefore(to.earliest());
  }

  private void check(Alliance alliance) {
    String where = alliance.origin().toString();
    known(where, List.of(alliance.a(), alliance.b()));
    cited(where, alliance.sources());
    if (alliance.b().compareTo(alliance.a()) <= 0) {
      mistakes.add("%s: the smaller id stands in column a".formatted(where));
    }
  }

  private void check(Tenure tenure) {
    String where = where(tenure);
    legible(where, tenure.name());
    tenure.aliases().forEach(alias -> legible(where, alias));
    known(where, List.of(tenure.actor()));
    cited(where, tenure.sources());
  }

  private void checkDescriptions() {
    Map<String, Description> byWords = new HashMap<>();
    for (Description description : knowledge.descriptions()) {
      String where = where(description);
      known(where, description.actors());
      known(where, description.except());
      for (String words : description.words()) {
        Description other = byWords.putIfAbsent(words.toLowerCase(Locale.ROOT), description);
        if (other != null) {
          mistakes.add("%s: '%s' stands at %s already".formatted(where, words, where(other)));
        }
      }
    }
  }

  private String where(Object row) {
    return String.valueOf(origins.getOrDefault(row, NOWHERE));
  }

  /** What has no letter and no digit cannot be found in a text. */
  private void legible(String where, String name) {
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      mistakes.add("%s: the name '%s' has neither a letter nor a digit".formatted(where, name));
    }
  }

  private void known(String where, Collection<ActorId> ids) {
    for (ActorId id : ids) {
      if (!knowledge.actors().containsKey(id)) {
        mistakes.add("%s: there is no actor %s".formatted(where, id));
      }
    }
  }

  private void cited(String where, Collection<String> sources) {
    if (sources.isEmpty()) {
      mistakes.add(where + ": the row names no source");
    }
    for (String source : sources) {
      if (!knowledge.sources().containsKey(source)) {
        mistakes.add("%s: there is no source '%s' in sources/".formatted(where, source));
      }
    }
  }
}
