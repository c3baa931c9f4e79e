package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.ProfiledPlan;

/** A page of the latest articles costs no more where there are many. */
class LatestArticlesTests {

  private static GraphStore store;

  @BeforeAll
  static void write() {
    Graph graph = TestGraph.empty();
    graph.writer().write(GeneratedNews.of(21, 200));
    store = graph.store();
  }

  @Test
  void looksForUndatedOnesOnlyWhereTheDatedDoNotFillThePage() {
    assertThat(scanned(5)).isZero();
    assertThat(scanned(5_000)).isPositive();
  }

  /** How many articles were read without an index. */
  private static long scanned(int limit) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("lists", List.of(Map.of("key", 0, "outlets", List.of())));
    parameters.put("first", null);
    parameters.put("last", null);
    parameters.put("until", LocalDate.of(9999, 12, 31));
    parameters.put("afterKey", null);
    parameters.put("afterId", "");
    parameters.put("limit", limit);
    String query = "PROFILE " + CypherFile.named("read/articles-by-outlets").text();
    try (Session session = store.driver().session(SessionConfig.forDatabase(store.database()))) {
      return scanned(session.run(query, parameters).consume().profile());
    }
  }

  private static long scanned(ProfiledPlan plan) {
    long here = plan.operatorType().startsWith("NodeByLabelScan") ? plan.records() : 0;
    return here + plan.children().stream().mapToLong(LatestArticlesTests::scanned).sum();
  }
}
