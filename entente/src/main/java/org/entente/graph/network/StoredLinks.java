package org.entente.graph.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.read.Parameters;
import org.entente.graph.read.Queries;
import org.entente.ontology.ActorId;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/** Who supported whom in a period, as the graph has it. */
final class StoredLinks implements Links {

  private static final CypherFile FROM = CypherFile.named("read/links-from");
  private static final CypherFile TO = CypherFile.named("read/links-to");

  private final Queries queries;
  private final Map<String, @Nullable Object> parameters;

  StoredLinks(Queries queries, Period during, @Nullable LocalDate knownBy) {
    this.queries = queries;
    parameters = Parameters.times(during, knownBy);
    parameters.put("relations", SupportRelations.SUPPORTING);
    parameters.put("symmetric", Parameters.symmetric());
  }

  @Override
  public Map<ActorId, List<Link>> from(Collection<ActorId> actors) {
    Map<String, @Nullable Object> asked = new HashMap<>(parameters);
    asked.put("actors", Parameters.texts(actors));
    return queries.list(FROM, asked, row -> row).stream()
        .collect(
            groupingBy(
                row -> new ActorId(row.get("actor").asString()),
                mapping(
                    row ->
                        new Link(new ActorId(row.get("other").asString()), row.get("ways").asInt()),
                    toList())));
  }

  @Override
  public Map<ActorId, Integer> to(Collection<ActorId> actors, ActorId target) {
    Map<String, @Nullable Object> asked = new HashMap<>(parameters);
    asked.put("actors", Parameters.texts(actors));
    asked.put("target", target.value());
    Map<ActorId, Integer> ways = new HashMap<>();
    queries
        .list(TO, asked, row -> row)
        .forEach(
            row -> ways.put(new ActorId(row.get("actor").asString()), row.get("ways").asInt()));
    return ways;
  }
}
