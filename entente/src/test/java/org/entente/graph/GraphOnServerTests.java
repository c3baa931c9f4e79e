package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.fact.Fact;
import org.entente.graph.fixture.KazakhJanuary;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.FactOrder;
import org.entente.graph.store.GraphSettings;
import org.entente.graph.write.WriteSummary;
import org.entente.ontology.ActorId;
import org.entente.ontology.Period;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** The same on a Neo4j server. Skipped where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
class GraphOnServerTests {

  @Container
  private static final Neo4jContainer SERVER =
      new Neo4jContainer("neo4j:5.26").withAdminPassword("a-password-for-tests");

  @Test
  void writesAndReadsOnAServerAsInAFolder() {
    GraphSettings settings =
        new GraphSettings.Server(
            URI.create(SERVER.getBoltUrl()), "neo4j", SERVER.getAdminPassword(), "neo4j");
    try (Graph graph = Graph.open(settings)) {
      graph.knowledge().write(ReferenceKnowledge.bundled());
      graph.writer().write(KazakhJanuary.news());

      WriteSummary again = graph.writer().write(KazakhJanuary.news());
      List<Fact> facts =
          graph
              .reader()
              .facts()
              .find(FactFilter.ALL.objects(List.of(ActorId.of("KAZ"))), FactOrder.SOURCES, 50, null)
              .items();
      graph.writer().rebuildFacts();

      assertThat(again.unchangedArticles()).isEqualTo(KazakhJanuary.news().size());
      assertThat(facts.getFirst().key().subject()).isEqualTo(ActorId.of("RUS"));
      assertThat(graph.reader().stances().towards(ActorId.of("KAZ"), Period.ALWAYS, null))
          .hasSize(5);
      assertThat(Invariants.violations(graph.store())).isEmpty();
    }
  }
}
