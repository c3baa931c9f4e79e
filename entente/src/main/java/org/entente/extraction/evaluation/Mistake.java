package org.entente.extraction.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.entente.ontology.Polarity;

/**
 * A claim that was missed or should not be there.
 *
 * @param item the id of the text
 * @param kind missed or wrong
 * @param statement what gold has (missed) or what was found (wrong)
 * @param cause why, as far as a program can tell
 */
public record Mistake(String item, Kind kind, Statement statement, Cause cause) {

  /** Which of the two. */
  public enum Kind {
    MISSED,
    WRONG
  }

  /**
   * The mistakes made in a text, the missed ones first.
   *
   * @param claims what was found there
   * @param named who was found to be named there
   */
  public static List<Mistake> in(GoldItem item, List<Statement> claims, Set<ActorId> named) {
    Comparison comparison = Comparison.of(item, claims);
    List<Statement> gold =
        Stream.concat(item.claims().stream(), item.either().stream().flatMap(List::stream))
            .toList();
    Set<ActorId> inGold =
        Stream.concat(gold.stream(), item.optional().stream())
            .flatMap(statement -> Stream.of(statement.subject(), statement.object()))
            .collect(Collectors.toSet());
    List<Mistake> mistakes = new ArrayList<>();
    for (Statement missed : comparison.missed()) {
      mistakes.add(new Mistake(item.id(), Kind.MISSED, missed, cause(missed, claims, named)));
    }
    for (Statement wrong : comparison.wrong()) {
      mistakes.add(new Mistake(item.id(), Kind.WRONG, wrong, cause(wrong, gold, inGold)));
    }
    return mistakes;
  }

  private static Cause cause(Statement mistake, List<Statement> others, Set<ActorId> known) {
    if (!known.contains(mistake.subject()) || !known.contains(mistake.object())) {
      return Cause.ACTOR;
    }
    List<Statement> sameRelation =
        others.stream().filter(other -> other.relation() == mistake.relation()).toList();
    if (sameRelation.stream().anyMatch(other -> isBetweenTheSame(other, mistake))) {
      return Cause.POLARITY;
    }
    if (sameRelation.stream().anyMatch(other -> isTurned(other, mistake))) {
      return Cause.DIRECTION;
    }
    return others.stream()
            .anyMatch(other -> isBetweenTheSame(other, mistake) || isTurned(other, mistake))
        ? Cause.RELATION
        : Cause.PAIR;
  }

  private static boolean isBetweenTheSame(Statement one, Statement other) {
    return one.subject().equals(other.subject()) && one.object().equals(other.object());
  }

  private static boolean isTurned(Statement one, Statement other) {
    return one.subject().equals(other.object()) && one.object().equals(other.subject());
  }

  /** In the short notation of gold: {@code CHN not DEPLOYED_TROOPS_TO KAZ}. */
  public String written() {
    return "%s %s%s %s"
        .formatted(
            statement.subject(),
            statement.polarity() == Polarity.NEGATED ? "not " : "",
            statement.relation(),
            statement.object());
  }
}
