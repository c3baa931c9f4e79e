package org.entente.api.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.claim.Statement;
import org.entente.fact.Fact;
import org.entente.fact.FactKey;
import org.entente.graph.read.CitedClaim;
import org.entente.graph.read.CitedFact;
import org.entente.ontology.Aspect;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what a fact or a claim says: 'China did not send troops to Kazakhstan'. */
public final class Wording {

  private static final String FILE = "/citation/verbs.tsv";
  private static final Map<Relation, Verb> VERBS = verbs();

  /**
   * How a relation is said.
   *
   * @param did of what is: 'sent troops to'
   * @param base of what is not, is planned or is possible: 'send troops to'
   * @param ended of what ended: 'withdrew troops from'
   * @param end of what did not end, or of an end that is planned or possible
   * @param was of what is over: 'was a member of'
   */
  private record Verb(String did, String base, String ended, String end, String was) {}

  private Wording() {}

  /**
   * Who did what to whom, without when.
   *
   * @param on the day on which it is said: what ends later is not over
   */
  public static String sentence(CitedFact cited, LocalDate on) {
    FactKey key = cited.fact().key();
    return "%s %s %s"
        .formatted(cited.name(key.subject()), verb(cited.fact(), on), cited.name(key.object()));
  }

  /**
   * Who did what to whom, and when as far as it is known: 'A recognised B (6 January 2022)'.
   *
   * @param on the day on which it is said
   */
  public static String datedSentence(CitedFact cited, LocalDate on) {
    Fact fact = cited.fact();
    String when = when(fact.key().relation(), fact.extent().from(), fact.extent().to());
    return sentence(cited, on) + (when == null ? "" : " (" + when + ")");
  }

  /** Who did what to whom, without when. */
  public static String sentence(CitedClaim cited) {
    var said = cited.recorded().claim().statement();
    return "%s %s %s".formatted(cited.name(said.subject()), verb(said), cited.name(said.object()));
  }

  /**
   * What the subject does to the object by a fact, as 'is a member of' or, once over, 'was' one.
   *
   * @param on the day on which it is said
   */
  public static String verb(Fact fact, LocalDate on) {
    FactKey key = fact.key();
    FuzzyDate to = fact.extent().to();
    boolean over =
        to != null
            && !to.earliest().isAfter(on)
            && key.polarity() == Polarity.AFFIRMED
            && key.modality() == Modality.ACTUAL;
    return over
        ? said(key.relation()).was()
        : verb(key.relation(), key.polarity(), key.modality(), key.ending());
  }

  /** What the subject does to the object by a claim, as 'withdrew troops from'. */
  public static String verb(Statement said) {
    return verb(said.relation(), said.polarity(), said.modality(), said.aspect() == Aspect.ENDS);
  }

  /**
   * What the subject does to the object, as 'did not send troops to'.
   *
   * @param ending whether it is of the end, as 'did not withdraw troops from'
   */
  public static String verb(
      Relation relation, Polarity polarity, Modality modality, boolean ending) {
    Verb verb = said(relation);
    boolean negated = polarity == Polarity.NEGATED;
    String base = ending ? verb.end() : verb.base();
    return switch (modality) {
      case ACTUAL -> negated ? "did not " + base : ending ? verb.ended() : verb.did();
      case INTENDED -> (negated ? "does not plan to " : "plans to ") + base;
      case POSSIBLE -> (negated ? "may not " : "may ") + base;
    };
  }

  /**
   * '6 January 2022 to 19 January 2022', 'from 2021' and the like; absent where nothing is known.
   */
  public static @Nullable String when(
      Relation relation, @Nullable FuzzyDate from, @Nullable FuzzyDate to) {
    if (from == null) {
      return to == null ? null : "until " + date(to);
    }
    if (to == null) {
      return relation.kind() == Relation.Kind.STATE ? "from " + date(from) : date(from);
    }
    return from.equals(to) ? date(from) : date(from) + " to " + date(to);
  }

  /** '6 January 2022', 'January 2022' or '2022', as precisely as it is known. */
  public static String date(FuzzyDate date) {
    String form =
        switch (date.precision()) {
          case DAY -> "d MMMM uuuu";
          case MONTH -> "MMMM uuuu";
          case YEAR -> "uuuu";
        };
    return DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(date.earliest());
  }

  private static Verb said(Relation relation) {
    Verb verb = VERBS.get(relation);
    if (verb == null) {
      throw new IllegalStateException("%s says no verb for %s.".formatted(FILE, relation));
    }
    return verb;
  }

  private static Map<Relation, Verb> verbs() {
    try (InputStream in = Wording.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the jar.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .collect(
              Collectors.toMap(
                  cells -> Relation.named(cells.getFirst()),
                  cells ->
                      new Verb(
                          cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5)),
                  (one, same) -> one,
                  () -> new EnumMap<>(Relation.class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
