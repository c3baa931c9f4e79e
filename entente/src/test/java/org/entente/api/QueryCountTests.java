package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How many Cypher queries a request costs: so many for each level, however many rows it has. */
@ApiTest
class QueryCountTests {

  private static final String DEEP =
      """
      { facts(first: %d) { totalCount edges { node {
          subject { name } object { name facts(first: 2) { totalCount edges { node { object { id name } } } } } flag { name }
          claims(first: 3) { totalCount edges { node {
            subject { id names { text } } attributedTo { name }
            fact { id }
            passage { text article { title text publisher { name } claims(first: 1) { edges { node { id } } } } }
          } } }
      } } } }
      """;

  /** One for each list, count and kind of thing on each level of the request above. */
  private static final int QUERIES = 14;

  @LocalServerPort private int port;

  @BeforeAll
  static void tellNews() {
    TestGraph.shared().writer().write(GeneratedNews.of(7, 400));
  }

  @Test
  void rowsCostNoQueriesOfTheirOwn() {
    HttpCaller caller = new HttpCaller(port);
    try (CypherCount count = CypherCount.begin()) {
      caller.ask(DEEP.formatted(1)).data("/facts");
      int one = count.queries();
      caller.ask(DEEP.formatted(50)).data("/facts");
      int fifty = count.queries() - one;

      assertThat(one).as(count.toString()).isBetween(QUERIES, 2 * QUERIES);
      // the engine may ask for a wide level in two parts, but never row by row
      assertThat(fifty).as("more rows, the same levels").isBetween(QUERIES, 2 * QUERIES);
    }
  }

  @Test
  void severalQuestionsOfOneKindAreOneQuery() {
    HttpCaller caller = new HttpCaller(port);
    try (CypherCount count = CypherCount.begin()) {
      caller
          .ask(
              "{ a: actor(id: \"KAZ\") { name } b: actor(id: \"RUS\") { name } c: actor(id: \"CHN\") { name } }")
          .data("/a");

      assertThat(count.queries()).as(count.toString()).isEqualTo(1);
    }
  }

  @Test
  void countsOnlyWhenAskedTo() {
    HttpCaller caller = new HttpCaller(port);
    try (CypherCount count = CypherCount.begin()) {
      caller.ask("{ facts(first: 5) { edges { node { id } } } }").data("/facts");
      int without = count.queries();
      caller.ask("{ facts(first: 5) { totalCount edges { node { id } } } }").data("/facts");

      assertThat(without).isEqualTo(1);
      assertThat(count.queries() - without).isEqualTo(2);
    }
  }
}
