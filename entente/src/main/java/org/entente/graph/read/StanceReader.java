package org.entente.graph.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.graph.cypher.CypherFile;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.entente.ontology.Period;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Who supports whom, and who opposes whom. */
public final class StanceReader {

  private static final CypherFile STANCES = CypherFile.named("read/stances");

  private static final List<Relation> TAKING_SIDES =
      Arrays.stream(Relation.values())
          .filter(relation -> relation.leaning() != Leaning.NEUTRAL)
          .toList();

  private final Queries queries;

  StanceReader(Queries queries) {
    this.queries = queries;
  }

  /**
   * Who supports or opposes an actor, those with the most sources first.
   *
   * @param during facts that may have held in this period
   * @param knownBy as known by this day; as known today where absent
   */
  public List<Stance> towards(ActorId actor, Period during, @Nullable LocalDate knownBy) {
    return stances(actor, true, during, knownBy);
  }

  /** Whom an actor supports or opposes, in the same way. */
  public List<Stance> of(ActorId actor, Period during, @Nullable LocalDate knownBy) {
    return stances(actor, false, during, knownBy);
  }

  private List<Stance> stances(
      ActorId actor, boolean towards, Period during, @Nullable LocalDate knownBy) {
    Map<String, @Nullable Object> parameters = Parameters.times(during, knownBy);
    parameters.put("actor", actor.value());
    parameters.put("towards", towards);
    parameters.put("relations", TAKING_SIDES.stream().map(Relation::name).toList());
    parameters.put(
        "symmetric",
        TAKING_SIDES.stream().filter(Relation::symmetric).map(Relation::name).toList());
    return queries.list(
        STANCES,
        parameters,
        row -> {
          ActorId other = new ActorId(row.get("other").asString());
          return stance(row, towards ? other : actor, towards ? actor : other);
        });
  }

  /**
   * The stance of a row that has its numbers, its confidence and its ways in columns of their
   * names.
   */
  public static Stance stance(Record row, ActorId actor, ActorId towards) {
    return new Stance(
        actor,
        towards,
        row.get("support").asInt(),
        row.get("opposition").asInt(),
        row.get("sources").asInt(),
        new Confidence(row.get("confidence").asDouble()),
        ways(row.get("supportsBy")),
        ways(row.get("opposesBy")));
  }

  private static List<Relation> ways(Value names) {
    return names.asList(Value::asString).stream().sorted().map(Relation::named).toList();
  }
}
