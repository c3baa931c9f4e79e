package org.entente.api.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.AIDED;
import static org.entente.ontology.Relation.ALLIED_WITH;
import static org.entente.ontology.Relation.CONDEMNED;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;

import java.util.List;
import java.util.Map;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.entente.graph.Graph;
import org.entente.graph.Invariants;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;

/** Islands of which news tells, and that can be merged and parted again over HTTP. */
final class MergedIslands {

  private final HttpCaller caller;
  private final Graph graph = TestGraph.empty();

  /** On a graph in which nothing is told yet. */
  MergedIslands(HttpCaller caller) {
    this.caller = caller;
  }

  void tellNews() {
    write(
        News.by("Morning Post")
            .on("2022-01-07")
            .says("TON", AIDED, "FJI", says -> says.dated(FuzzyDate.parse("2022-01-06"), null))
            .says("WSM", AIDED, "FJI", says -> says.dated(FuzzyDate.parse("2022-01-06"), null))
            .says("TON", CONDEMNED, "WSM")
            .says("TUV", ALLIED_WITH, "TON")
            .says(
                "NRU",
                DEPLOYED_TROOPS_TO,
                "FJI",
                says -> says.deployed(null, ActorId.of("TON"), null))
            .says("NRU", CONDEMNED, "FJI", says -> says.attributed(ActorId.of("TON"))));
  }

  void write(News news) {
    graph.writer().write(List.of(news.read()));
  }

  void assertNothingIsOutOfStep() {
    List<String> facts = facts();

    assertThat(Invariants.violations(graph.store())).isEmpty();
    graph.writer().rebuildFacts();
    assertThat(facts()).isEqualTo(facts);
  }

  void undoAll() {
    for (String id : List.of("TON", "WSM", "TUV")) {
      undo(id);
    }
  }

  Answer merge(String from, String into) {
    return caller.ask(
        """
        mutation ($from: ID!, $into: ID!) { mergeActors(input: {from: $from, into: $into, by: "A. Editor", why: "One state"}) {
          actor { id mergedIds names { text } } change { id kind by why actorIds actors { id } } } }
        """,
        Map.of("from", from, "into", into));
  }

  Answer undo(String actor) {
    return caller.ask(
        """
        mutation ($actor: ID!) { undoMerge(input: {actor: $actor, by: "A. Editor", why: "Two states"}) {
          actor { id mergedIds } change { kind actorIds } } }
        """,
        Map.of("actor", actor));
  }

  /** Every fact with its claims, as the graph has it. */
  List<String> facts() {
    return TestGraph.run(
            """
            MATCH (fact:Fact)
            MATCH (subject)-[edge {factId: fact.id}]->(object)
            RETURN [subject.id, type(edge), object.id, fact.flag, fact.claims, fact.sources,
                    COLLECT { MATCH (claim)-[:EVIDENCE_OF]->(fact) RETURN claim.id ORDER BY claim.id },
                    COLLECT { MATCH (fact)-[:HAS_STATE]->(s) RETURN s.claims ORDER BY s.knownFrom }] AS told, fact.id AS id
            ORDER BY id
            """)
        .stream()
        .map(row -> row.get("told").asList().toString())
        .toList();
  }

  List<String> shortFacts() {
    return facts().stream()
        .map(
            fact ->
                fact.replaceAll("^\\[(\\w+), (\\w+), (\\w+), (\\w+), (\\d+).*", "$1 $2 $3 $4 $5"))
        .sorted()
        .toList();
  }

  /** All claims, with every property and resolution. */
  List<String> claims() {
    return TestGraph.run(
            """
            MATCH (claim:Claim)
            RETURN [key IN keys(claim) | key + '=' + toString(claim[key])] AS properties,
                   COLLECT { MATCH (claim)-[:RESOLVED_TO]->(a) RETURN a.id ORDER BY a.id } AS resolved,
                   claim.id AS id
            ORDER BY id
            """)
        .stream()
        .map(
            row ->
                row.get("properties").asList(each -> each.asString()).stream().sorted().toList()
                    + row.get("resolved").asList().toString())
        .toList();
  }
}
