package org.entente.graph.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.fact.Fact;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.network.Intervener.Bond;
import org.entente.graph.node.FactNode;
import org.entente.graph.read.Parameters;
import org.entente.graph.read.Queries;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.ActorId;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Which allies and fellow members of an actor intervened somewhere. */
public final class IntervenerReader {

  private static final CypherFile INTERVENERS = CypherFile.named("read/interveners");

  private final Queries queries;

  public IntervenerReader(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * Those with the most sources first.
   *
   * @param place where they intervened
   * @param tiedTo to whom they were tied at the time
   * @param upTo how many members an organisation may have to count as a tie
   * @param during interventions and ties that may have held in this period
   * @param knownBy as known by this day; as known today where absent
   */
  public List<Intervener> find(
      ActorId place, ActorId tiedTo, int upTo, Period during, @Nullable LocalDate knownBy) {
    Map<String, @Nullable Object> parameters = Parameters.times(during, knownBy);
    parameters.put("place", place.value());
    parameters.put("tiedTo", tiedTo.value());
    parameters.put("upTo", upTo);
    Map<ActorId, List<Record>> rows = new LinkedHashMap<>();
    queries
        .list(INTERVENERS, parameters, row -> row)
        .forEach(
            row ->
                rows.computeIfAbsent(
                        new ActorId(row.get("actor").asString()), actor -> new ArrayList<>())
                    .add(row));
    List<Intervener> interveners = new ArrayList<>();
    rows.forEach((actor, told) -> interveners.add(intervener(actor, told)));
    return interveners;
  }

  private static Intervener intervener(ActorId actor, List<Record> rows) {
    Set<Fact> alliances = new LinkedHashSet<>();
    Map<ActorId, Set<Fact>> memberships = new LinkedHashMap<>();
    for (Record row : rows) {
      Value organisation = row.get("organisation");
      Set<Fact> facts =
          organisation.isNull()
              ? alliances
              : memberships.computeIfAbsent(
                  new ActorId(organisation.asString()), each -> new LinkedHashSet<>());
      facts.addAll(row.get("facts").asList(FactNode::fact));
    }
    List<Bond> bonds = new ArrayList<>();
    if (!alliances.isEmpty()) {
      bonds.add(new Bond(null, List.copyOf(alliances)));
    }
    memberships.forEach((body, facts) -> bonds.add(new Bond(body, List.copyOf(facts))));
    Record any = rows.getFirst();
    return new Intervener(
        actor, any.get("interventions").asInt(), any.get("sources").asInt(), bonds);
  }
}
