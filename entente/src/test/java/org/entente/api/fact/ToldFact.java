package org.entente.api.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.fact.Fact;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.node.FactNode;
import org.entente.ontology.Consent;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A fact with all that a filter of facts speaks of, as it is known today or was known by a day.
 *
 * @param fact what it says, with the dates and counts of then
 * @param sayings the claims that were known by then
 */
record ToldFact(Fact fact, List<Saying> sayings) {

  /**
   * A claim that says so.
   *
   * @param outlet who published it
   * @param known since when it is known; absent where its article bears no date
   * @param recordedAt when it was stored
   */
  record Saying(String outlet, @Nullable LocalDate known, Instant recordedAt) {

    private static Saying of(Value claim) {
      return new Saying(
          claim.get("outlet").asString(),
          claim.get("known").isNull() ? null : claim.get("known").asLocalDate(),
          claim.get("recordedAt").asZonedDateTime().toInstant());
    }

    boolean isKnownBy(@Nullable LocalDate day) {
      return day == null || (known != null && !known.isAfter(day));
    }
  }

  /** All that the graph has of its facts. */
  static List<Record> stored() {
    return TestGraph.run(
        """
        MATCH (fact:Fact)
        RETURN fact {.*} AS fact,
               [(fact)-[:HAS_STATE]->(state) | state {.*, id: fact.id, polarity: fact.polarity, modality: fact.modality}] AS states,
               [(claim:Claim)-[:EVIDENCE_OF]->(fact) | claim {.outlet, .known, .recordedAt}] AS claims
        """);
  }

  /** The facts that were known by a day; those of today where none is given. */
  static List<ToldFact> known(List<Record> stored, @Nullable LocalDate by) {
    return stored.stream().map(row -> of(row, by)).filter(told -> !told.sayings.isEmpty()).toList();
  }

  private static ToldFact of(Record row, @Nullable LocalDate knownBy) {
    List<Saying> sayings =
        row.get("claims").asList(Saying::of).stream()
            .filter(saying -> saying.isKnownBy(knownBy))
            .toList();
    return new ToldFact(
        FactNode.fact(knownBy == null || sayings.isEmpty() ? row.get("fact") : state(row, knownBy)),
        sayings);
  }

  /** What was known on a day on which one of the claims was known. */
  private static Value state(Record row, LocalDate day) {
    for (Value state : row.get("states").values()) {
      if (!state.get("knownFrom").asLocalDate().isAfter(day)
          && !state.get("knownTo").asLocalDate().isBefore(day)) {
        return state;
      }
    }
    throw new AssertionError("%s is known by %s, and has no state of then".formatted(row, day));
  }

  String id() {
    return fact.id().value();
  }

  String subject() {
    return fact.key().subject().value();
  }

  String object() {
    return fact.key().object().value();
  }

  Relation relation() {
    return fact.key().relation();
  }

  int sources() {
    return fact.weight().sources();
  }

  double confidence() {
    return fact.weight().confidence().value();
  }

  Set<String> outlets() {
    Set<String> outlets = new TreeSet<>();
    sayings.forEach(saying -> outlets.add(saying.outlet()));
    return outlets;
  }

  /**
   * Only what is affirmed and actual takes a side, and deployments only where they were asked for.
   */
  Leaning leaning() {
    if (fact.key().polarity() == Polarity.NEGATED || fact.key().modality() != Modality.ACTUAL) {
      return Leaning.NEUTRAL;
    }
    return switch (relation().leaning()) {
      case SUPPORT_IF_INVITED ->
          fact.circumstances().consent() == Consent.INVITED ? Leaning.SUPPORT : Leaning.NEUTRAL;
      case SUPPORT -> Leaning.SUPPORT;
      case OPPOSITION -> Leaning.OPPOSITION;
      case NEUTRAL -> Leaning.NEUTRAL;
    };
  }
}
