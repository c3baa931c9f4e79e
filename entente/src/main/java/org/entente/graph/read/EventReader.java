package org.entente.graph.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.fact.Fact;
import org.entente.fact.event.Intervention;
import org.entente.fact.event.Mediation;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.FactNode;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.ActorId;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * Courses of events: interventions and mediations, put together of the facts of an actor or two.
 */
public final class EventReader {

  private static final CypherFile INTERVENTIONS = CypherFile.named("read/interventions");
  private static final CypherFile MEMBERSHIPS = CypherFile.named("read/memberships-of");
  private static final CypherFile MEDIATIONS = CypherFile.named("read/mediations");

  private final Queries queries;

  public EventReader(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * The interventions in a country, under a flag, or both; the first first.
   *
   * @param country where; absent for anywhere
   * @param flag the organisation; absent for any flag and none
   * @param during only those that may have lasted on a day of this period
   * @param knownBy as known by this day; as known today where absent
   * @param minConfidence only facts at least so sure are put together
   * @throws IllegalArgumentException if neither country nor flag is given
   */
  public List<Intervention> interventions(
      @Nullable ActorId country,
      @Nullable ActorId flag,
      Period during,
      @Nullable LocalDate knownBy,
      double minConfidence) {
    if (country == null && flag == null) {
      throw new IllegalArgumentException("Of which country, or under which flag?");
    }
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("country", country == null ? null : country.value());
    parameters.put("flag", flag == null ? null : flag.value());
    parameters.put("knownBy", knownBy);
    parameters.put("minConfidence", minConfidence);
    return Intervention.of(facts(INTERVENTIONS, parameters)).stream()
        .filter(intervention -> intervention.mayOverlap(during))
        .toList();
  }

  /** Who belongs or belonged to organisations: facts with the organisation as object. */
  public List<Fact> memberships(Collection<ActorId> organisations, @Nullable LocalDate knownBy) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("organisations", Parameters.texts(organisations));
    parameters.put("knownBy", knownBy);
    return facts(MEMBERSHIPS, parameters);
  }

  /** The mediations between two, the first first; the parameters are as above. */
  public List<Mediation> mediations(
      ActorId one,
      ActorId other,
      Period during,
      @Nullable LocalDate knownBy,
      double minConfidence) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("one", one.value());
    parameters.put("other", other.value());
    parameters.put("knownBy", knownBy);
    parameters.put("minConfidence", minConfidence);
    return Mediation.of(facts(MEDIATIONS, parameters)).stream()
        .filter(mediation -> mediation.mayOverlap(during))
        .toList();
  }

  private List<Fact> facts(CypherFile query, Map<String, @Nullable Object> parameters) {
    return queries.list(query, parameters, row -> FactNode.fact(row.get("told")));
  }
}
