package org.entente.graph.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.read.Parameters;
import org.entente.graph.read.Queries;
import org.entente.graph.read.StanceReader;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.ActorId;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/** Where actors stand towards each other, all of them together. */
public final class SideReader {

  private static final CypherFile SIDES = CypherFile.named("read/sides");

  private final Queries queries;

  public SideReader(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * The stances of all actors towards all others.
   *
   * @param among only these, towards each other; all where empty
   * @param during facts that may have held in this period; without one all facts are read
   * @param knownBy as known by this day; as known today where absent
   */
  public Sides sides(Collection<ActorId> among, Period during, @Nullable LocalDate knownBy) {
    Map<String, @Nullable Object> parameters = Parameters.times(during, knownBy);
    parameters.put("among", Parameters.texts(among));
    parameters.put("relations", SupportRelations.TAKING_SIDES);
    parameters.put("symmetric", Parameters.symmetric());
    return Sides.of(
        queries.list(
            SIDES,
            parameters,
            row ->
                StanceReader.stance(
                    row,
                    new ActorId(row.get("actor").asString()),
                    new ActorId(row.get("towards").asString()))));
  }
}
