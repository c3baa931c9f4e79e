package org.entente.actor.mention;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.gazetteer.FoldedText;
import org.entente.actor.gazetteer.Meaning;
import org.entente.actor.gazetteer.Naming;
import org.entente.actor.mention.PersonNames.Placed;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.actor.reference.ReferenceKnowledge.WordLists;
import org.entente.actor.reference.TitleKind;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom the bare surnames of one text can mean, by the words beside them and by what the text calls
 * their bearers elsewhere. The names are asked for in their order: whom an office has shown once is
 * known without it from there on.
 */
final class Surnames {

  /** Characters before a name: the last of the word before it. */
  private static final int WORD_BEFORE = 2;

  /** Characters before a name: the initial, or the last letter of an acronym with full stops. */
  private static final int INITIAL = 3;

  /** Of shorter names a letter makes another: Juan and Joan. */
  private static final int SHORTEST_MISSPELT = 5;

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final ReferenceKnowledge knowledge;
  private final WordLists words;
  private final @Nullable LocalDate day;
  private final BitSet named = new BitSet();
  private final Set<ActorId> known = new HashSet<>();
  private final Set<String> namesakes = new HashSet<>();

  /**
   * Those of a text.
   *
   * @param placed all names in it
   * @param day of publication
   */
  Surnames(ReferenceKnowledge knowledge, List<Placed> placed, @Nullable LocalDate day) {
    this.knowledge = knowledge;
    this.words = knowledge.words();
    this.day = day;
    for (Placed each : placed) {
      Naming naming = each.naming();
      named.set(naming.span().start(), naming.span().end());
      for (Meaning meaning : naming.meanings()) {
        ActorId bearer = bearer(meaning);
        if (bearer != null && !isOne(meaning)) {
          known.add(bearer);
        }
      }
    }
    for (Placed each : placed) {
      each.naming().meanings().stream().filter(this::isOne).forEach(one -> look(each, one));
    }
  }

  private void look(Placed placed, Meaning meaning) {
    if (hasOwnName(placed, meaning)) {
      known.add(bearer(meaning));
    } else if (isNamesake(placed, meaning)) {
      namesakes.add(FoldedText.fold(placed.naming().text()));
    }
  }

  /** Whether by that meaning a name is a person's of a single word. */
  boolean isOne(Meaning meaning) {
    return bearer(meaning) != null && meaning.written().indexOf(' ') < 0;
  }

  /** Whether a surname can mean its bearer where it stands. */
  boolean canMean(Placed placed, Meaning meaning) {
    Surroundings around = placed.around();
    Naming naming = placed.naming();
    TitleKind title = title(around);
    if (hasOtherName(placed, meaning)
        || strangerBefore(placed, title) && !hasOwnName(placed, meaning)
        || strangerAfter(placed, title)) {
      return false;
    }
    if (known.contains(bearer(meaning))) {
      return true;
    }
    boolean inOffice = Candidates.isValid(meaning.valid(), day);
    if (meaning.person() == null && isBorneInOffice(naming, meaning.actor())) {
      return false;
    }
    if (title != TitleKind.OFFICE
        && !inOffice
        && (title == TitleKind.RANK || namesakes.contains(FoldedText.fold(naming.text())))) {
      return false;
    }
    if (title == TitleKind.OFFICE && inOffice) {
      known.add(bearer(meaning));
    }
    boolean ordinary = words.ordinaryWords().contains(naming.text().toLowerCase(Locale.ROOT));
    return !ordinary || title == TitleKind.OFFICE || title == TitleKind.ADDRESS;
  }

  private @Nullable ActorId bearer(Meaning meaning) {
    if (meaning.person() != null) {
      return meaning.person();
    }
    Actor actor = knowledge.actors().get(meaning.actor());
    return actor != null && actor.kind() == ActorKind.PERSON ? actor.id() : null;
  }

  private @Nullable TitleKind title(Surroundings around) {
    return around.followsOffice() ? TitleKind.OFFICE : words.titles().get(around.beforeLower());
  }

  /** Whether another holds an office on the day: 'Clinton' was the Secretary while she was it. */
  private boolean isBorneInOffice(Naming naming, ActorId person) {
    return naming.meanings().stream()
        .filter(meaning -> meaning.person() != null && !person.equals(meaning.person()))
        .anyMatch(meaning -> Candidates.isValid(meaning.valid(), day));
  }

  /** Whether the surname there is that of another person, who bears it with another given name. */
  private boolean isNamesake(Placed placed, Meaning meaning) {
    return hasOtherName(placed, meaning)
        || title(placed.around()) == TitleKind.RANK && !Candidates.isValid(meaning.valid(), day);
  }

  /** 'Laura Bush', 'R. Putin'. */
  private boolean hasOtherName(Placed placed, Meaning meaning) {
    if (hasOwnName(placed, meaning)) {
      return false;
    }
    Surroundings around = placed.around();
    return words.givenNames().contains(around.beforeLower())
        || !isNamed(placed.naming().span().start() - INITIAL)
            && around.initials().chars().anyMatch(initial -> !isInitialOf(meaning, initial));
  }

  /**
   * 'James A. Baker', 'Moammar Khadafy': whatever the initials and the spelling, who bears the
   * given name and the surname is meant.
   */
  private boolean hasOwnName(Placed placed, Meaning meaning) {
    Surroundings around = placed.around();
    String before = FoldedText.fold(around.before());
    return around.beforeIsCapitalised()
        && namesOf(meaning).anyMatch(name -> isSpelledAlike(name, before));
  }

  /**
   * Whether two spellings of a name differ in a letter at most, neither the first, which is heard,
   * nor the last, which may tell men from women.
   */
  private static boolean isSpelledAlike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    return Math.min(one.length(), other.length()) >= SHORTEST_MISSPELT
        && one.charAt(0) == other.charAt(0)
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
        && isOneLetterApart(one, other);
  }

  /** Whether but one letter lies between what both begin with and what both end in. */
  private static boolean isOneLetterApart(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int begin = 0;
    while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - begin - end == 1;
  }

  private boolean isInitialOf(Meaning meaning, int initial) {
    return namesOf(meaning).anyMatch(name -> name.charAt(0) == Character.toLowerCase(initial));
  }

  private Stream<String> namesOf(Meaning meaning) {
    return Stream.ofNullable(bearer(meaning))
        .flatMap(person -> Stream.ofNullable(knowledge.actors().get(person)))
        .flatMap(person -> BETWEEN_NAMES.splitAsStream(FoldedText.fold(person.name())))
        .filter(name -> !name.isEmpty());
  }

  private boolean isNamed(int at) {
    return at >= 0 && named.get(at);
  }

  private boolean strangerBefore(Placed placed, @Nullable TitleKind title) {
    Surroundings around = placed.around();
    return around.beforeIsCapitalised()
        && title == null
        && !around.beforeIsPossessive()
        && !around.beforeOpensSentence()
        && !isNamed(placed.naming().span().start() - WORD_BEFORE);
  }

  private boolean strangerAfter(Placed placed, @Nullable TitleKind title) {
    Surroundings around = placed.around();
    return around.afterIsCapitalised()
        && (title == null || title == TitleKind.RANK)
        && PersonNames.mayBeSurname(around.after())
        && !isNamed(placed.naming().span().end() + 1);
  }
}
