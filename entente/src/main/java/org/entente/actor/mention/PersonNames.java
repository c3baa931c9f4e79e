package org.entente.actor.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.gazetteer.Meaning;
import org.entente.actor.gazetteer.Naming;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.actor.reference.ReferenceKnowledge.WordLists;
import org.jspecify.annotations.Nullable;

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

  /** A name and the words next to it. */
  record Placed(Naming naming, Surroundings around) {}

  private final ReferenceKnowledge knowledge;
  private final WordLists words;

  PersonNames(ReferenceKnowledge knowledge) {
    this.knowledge = knowledge;
    this.words = knowledge.words();
  }

  /**
   * Those that can mean an actor where they stand, each with the meanings that can.
   *
   * @param day of publication
   */
  List<Naming> withoutStrangers(List<Naming> namings, String text, @Nullable LocalDate day) {
    List<Placed> placed =
        namings.stream()
            .map(
                naming ->
                    new Placed(
                        naming, Surroundings.of(naming.span(), text, words.titles().keySet())))
            .toList();
    Surnames surnames = new Surnames(knowledge, placed, day);
    return placed.stream()
        .map(each -> possible(each, surnames))
        .filter(naming -> !naming.meanings().isEmpty())
        .toList();
  }

  private Naming possible(Placed placed, Surnames surnames) {
    Naming naming = placed.naming();
    List<Meaning> meanings =
        naming.meanings().stream()
            .filter(
                meaning ->
                    surnames.isOne(meaning)
                        ? surnames.canMean(placed, meaning)
                        : meaning.person() != null || !isPartOfPersonsName(placed))
            .toList();
    return new Naming(naming.span(), naming.text(), meanings);
  }

  /** 'Michael Jordan', 'Chad Smith': a given name before, or one itself with a surname after. */
  private boolean isPartOfPersonsName(Placed placed) {
    String name = placed.naming().text();
    Surroundings around = placed.around();
    if (name.indexOf(' ') >= 0) {
      return false;
    }
    String before = around.beforeLower();
    if (words.givenNames().contains(before)
        && around.beforeIsCapitalised()
        && !words.titles().containsKey(before)) {
      return true;
    }
    return words.givenNames().contains(name.toLowerCase(Locale.ROOT))
        && around.afterIsCapitalised()
        && !words.titles().containsKey(around.after().toLowerCase(Locale.ROOT))
        && mayBeSurname(around.after());
  }

  /**
   * Whether a capitalised word behind a name may go on with it: 'May Smith', but not 'May Monday'.
   */
  static boolean mayBeSurname(String after) {
    return !AFTER_A_SURNAME.contains(after.toLowerCase(Locale.ROOT));
  }
}
