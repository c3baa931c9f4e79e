package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.Test;

/** What must hold in every graph: Community Edition has no constraints that say so. */
class InvariantTests {

  static List<String> violations() {
    return Invariants.violations(TestGraph.shared().store());
  }

  @Test
  void aGraphOfGeneratedNewsBreaksNoRule() {
    TestGraph.empty().writer().write(GeneratedNews.of(11, 2000));

    assertThat(violations()).isEmpty();
  }

  @Test
  void aClaimWithoutAPassageIsNoticed() {
    TestGraph.empty().writer().write(GeneratedNews.of(12, 50));

    TestGraph.run("MATCH (c:Claim)-[in:STATED_IN]->() WITH in LIMIT 1 DELETE in");

    assertThat(violations()).hasSize(1).first().asString().startsWith("claim-has-passage");
  }

  @Test
  void aFactWithoutItsEdgeIsNoticed() {
    TestGraph.empty().writer().write(GeneratedNews.of(13, 50));

    TestGraph.run(
        "MATCH (:Actor)-[e]->(:Actor) WHERE e.factId IS NOT NULL WITH e LIMIT 1 DELETE e");

    assertThat(violations()).hasSize(1).first().asString().startsWith("fact-has-one-edge");
  }

  @Test
  void aFactThatIsCalledAfterNoneOfItsClaimsIsNoticed() {
    TestGraph.empty().writer().write(GeneratedNews.of(14, 50));

    TestGraph.run(
        """
        MATCH (fact:Fact)
        WITH fact LIMIT 1
        MATCH (:Actor)-[edge {factId: fact.id}]->(:Actor)
        SET edge.factId = 'f-other', fact.id = 'f-other'
        """);

    assertThat(violations()).containsExactly("fact-is-called-after-its-smallest-claim: f-other");
  }
}
