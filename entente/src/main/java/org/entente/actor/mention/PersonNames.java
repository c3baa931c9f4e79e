package org.entente.actor.mention;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.gazetteer.Meaning;
import org.entente.actor.gazetteer.Naming;
import org.entente.actor.reference.ReferenceKnowledge.WordLists;
import org.entente.ontology.ActorId;

/**
 * Tells names of actors from parts of other people's names: 'Michael Jordan' is not Jordan, 'Laura
 * Bush' is not the President, and 'May' is a prime minister only with her title or full name near.
 */
final class PersonNames {

  private static final Set<String> AFTER_A_SURNAME =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "administration",
          "government",
          "cabinet",
          "jr",
          "sr");

  private final WordLists words;

  PersonNames(WordLists words) {
    this.words = words;
  }

  /** Those that can mean an actor where they stand, each with the meanings that can. */
  List<Naming> withoutStrangers(List<Naming> namings, String text) {
    BitSet named = new BitSet(text.length());
    namings.forEach(naming -> named.set(naming.span().start(), naming.span().end()));
    Set<ActorId> namedInFull = namedInFull(namings);
    return namings.stream()
        .map(naming -> possible(naming, text, named, namedInFull))
        .filter(naming -> !naming.meanings().isEmpty())
        .toList();
  }

  private static Set<ActorId> namedInFull(List<Naming> namings) {
    Set<ActorId> persons = new HashSet<>();
    for (Naming naming : namings) {
      for (Meaning meaning : naming.meanings()) {
        ActorId person = meaning.person();
        if (person != null && !meaning.isBareSurname()) {
          persons.add(person);
        }
      }
    }
    return persons;
  }

  private Naming possible(Naming naming, String text, BitSet named, Set<ActorId> namedInFull) {
    Surroundings around = Surroundings.of(naming.span(), text, words.titles());
    List<Meaning> meanings =
        naming.meanings().stream()
            .filter(
                meaning ->
                    meaning.person() != null
                        ? !meaning.isBareSurname()
                            || meansOfficeHolder(naming, meaning, around, named, namedInFull)
                        : !isPartOfPersonsName(naming, around))
            .toList();
    return new Naming(naming.span(), naming.text(), meanings);
  }

  private boolean meansOfficeHolder(
      Naming naming, Meaning meaning, Surroundings around, BitSet named, Set<ActorId> namedInFull) {
    boolean titled = around.followsOffice() || words.titles().contains(around.beforeLower());
    boolean knownInFull = namedInFull.contains(meaning.person());
    if (words.givenNames().contains(around.beforeLower())) {
      return false;
    }
    int wordBefore = naming.span().start() - 2;
    boolean strangerBefore =
        around.beforeIsCapitalised()
            && !titled
            && !around.beforeOpensSentence()
            && (wordBefore < 0 || !named.get(wordBefore));
    boolean strangerAfter =
        around.afterIsCapitalised()
            && !AFTER_A_SURNAME.contains(around.after().toLowerCase(Locale.ROOT))
            && !named.get(Math.min(naming.span().end() + 1, named.length()));
    if (strangerBefore || (strangerAfter && !titled)) {
      return false;
    }
    boolean ordinary = words.ordinaryWords().contains(naming.text().toLowerCase(Locale.ROOT));
    return !ordinary || titled || knownInFull;
  }

  /** 'Michael Jordan', 'Chad Smith': a given name before, or one itself with a surname after. */
  private boolean isPartOfPersonsName(Naming naming, Surroundings around) {
    if (naming.text().indexOf(' ') >= 0) {
      return false;
    }
    String before = around.beforeLower();
    if (words.givenNames().contains(before)
        && around.beforeIsCapitalised()
        && !words.titles().contains(before)) {
      return true;
    }
    return words.givenNames().contains(naming.text().toLowerCase(Locale.ROOT))
        && around.afterIsCapitalised()
        && !words.titles().contains(around.after().toLowerCase(Locale.ROOT))
        && !AFTER_A_SURNAME.contains(around.after().toLowerCase(Locale.ROOT));
  }
}
