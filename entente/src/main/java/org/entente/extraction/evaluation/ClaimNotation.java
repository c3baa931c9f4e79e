package org.entente.extraction.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the short notation: {@code SUBJECT [not] RELATION OBJECT}, then in any order modality,
 * aspect and {@code name=value}, as {@code gold/README.md} describes it.
 */
public final class ClaimNotation {

  private Modality modality = Modality.ACTUAL;
  private Aspect aspect = Aspect.HOLDS;
  private @Nullable FuzzyDate from;
  private @Nullable FuzzyDate to;
  private @Nullable ActorId by;
  private @Nullable Consent consent;
  private @Nullable ActorId flag;
  private @Nullable Integer quantity;

  private ClaimNotation() {}

  /**
   * Reads a claim.
   *
   * @throws IllegalArgumentException if it is none; the message says why, without a full stop
   */
  static Statement read(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.strip().split("\\s+")));
    boolean negated = words.size() > 1 && words.get(1).equals("not");
    if (negated) {
      words.remove(1);
    }
    if (words.size() < 3) {
      throw new IllegalArgumentException("a claim is SUBJECT [not] RELATION OBJECT …");
    }
    ClaimNotation more = new ClaimNotation();
    words.subList(3, words.size()).forEach(more::word);
    return withoutFullStop(
        () ->
            Statement.of(
                    ActorId.of(words.get(0)),
                    relation(words.get(1)),
                    ActorId.of(words.get(2)),
                    negated ? Polarity.NEGATED : Polarity.AFFIRMED)
                .with(more.modality, more.aspect)
                .dated(more.from, more.to)
                .attributed(more.by)
                .deployed(more.consent, more.flag, more.quantity));
  }

  /** Writes a claim so that it can be read again. */
  public static String write(Statement statement) {
    StringJoiner words = new StringJoiner(" ").add(statement.subject().value());
    if (statement.polarity() == Polarity.NEGATED) {
      words.add("not");
    }
    words.add(statement.relation().name()).add(statement.object().value());
    if (statement.modality() != Modality.ACTUAL) {
      words.add(statement.modality().name());
    }
    if (statement.aspect() != Aspect.HOLDS) {
      words.add(statement.aspect().name());
    }
    add(words, "from", statement.from());
    add(words, "to", statement.to());
    add(words, "by", statement.attributedTo());
    add(words, "consent", statement.consent());
    add(words, "flag", statement.flag());
    add(words, "n", statement.quantity());
    return words.toString();
  }

  private static void add(StringJoiner words, String name, @Nullable Object value) {
    if (value != null) {
      words.add(name + "=" + value);
    }
  }

  private static Relation relation(String name) {
    return Arrays.stream(Relation.values())
        .filter(relation -> relation.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no relation " + name));
  }

  private void word(String word) {
    int equals = word.indexOf('=');
    String value = word.substring(equals + 1);
    switch (equals < 0 ? word : word.substring(0, equals + 1)) {
      case "INTENDED", "POSSIBLE" -> modality = Modality.valueOf(word);
      case "BEGINS", "ENDS" -> aspect = Aspect.valueOf(word);
      case "from=" -> from = withoutFullStop(() -> FuzzyDate.parse(value));
      case "to=" -> to = withoutFullStop(() -> FuzzyDate.parse(value));
      case "by=" -> by = withoutFullStop(() -> ActorId.of(value));
      case "flag=" -> flag = withoutFullStop(() -> ActorId.of(value));
      case "consent=" -> consent = consent(value);
      case "n=" -> quantity = number(value);
      default -> throw new IllegalArgumentException("what is '%s'".formatted(word));
    }
  }

  private static Consent consent(String value) {
    return switch (value) {
      case "INVITED" -> Consent.INVITED;
      case "UNINVITED" -> Consent.UNINVITED;
      default ->
          throw new IllegalArgumentException(
              "'%s' is no consent: write INVITED or UNINVITED".formatted(value));
    };
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'%s' is no number".formatted(value), e);
    }
  }

  private static <T> T withoutFullStop(Supplier<T> read) {
    try {
      return read.get();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(String.valueOf(e.getMessage()).replaceAll("\\.$", ""), e);
    }
  }
}
