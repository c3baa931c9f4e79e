package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How many Cypher queries questions about the network cost, however long their answers are. */
@ApiTest
class NetworkQueryCountTests {

  private static final String FACTS =
      "facts(first: 2) { totalCount edges { node { subject { name } claims(first: 1) { edges { node { passage { text } } } } } } }";
  private static final String STANCES = "stances { actor { name } towards { name } " + FACTS + " }";

  @LocalServerPort private int port;

  @BeforeAll
  static void tellNews() {
    TestGraph.shared().writer().write(GeneratedNews.of(7, 1_000));
  }

  /**
   * One for the question, and one each for facts, their number, actors, claims and passages; where
   * many rows are at hand at once, the engine may read what belongs to them in two parts.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stanceSeries(of: \"RUS\", towards: \"USA\", by: MONTH, during: {from: \"%s\", to: \"2022\"}) { date FACTS } | 2022-11 | 2000-01 | 6",
        "membershipChanges(organisations: [\"CSTO\"], first: %s) { edges { node { date member { name } organisation { name } membership { subject { name } claims(first: 1) { edges { node { passage { text } } } } } } } } | 1 | 200 | 6",
        "mutualSupport(during: {from: \"2021\", to: \"2022\"}, first: %s) { totalCount edges { node { actors { name } STANCES } } } | 1 | 50 | 8",
        "unbalancedTriangles(during: {from: \"2021\", to: \"2022\"}, first: %s) { totalCount edges { node { actor { name } STANCES } } } | 1 | 30 | 8",
        "blocs(during: {from: \"2021\", to: \"2022\"}) { modularity blocs { members { name } ties(first: %s) { edges { node { STANCES } } } } } | 1 | 5 | 8"
      })
  void rowsCostNoQueriesOfTheirOwn(String request, String few, String many, int most) {
    String asked = "{ " + request.replace("STANCES", STANCES).replace("FACTS", FACTS) + " }";
    HttpCaller caller = new HttpCaller(port);
    // who was found once is not looked up again, so that the first question of an actor costs one
    // more
    caller.ask(asked.formatted(few)).data("");
    try (CypherCount count = CypherCount.begin()) {
      caller.ask(asked.formatted(few)).data("");
      int ofFew = count.queries();
      caller.ask(asked.formatted(many)).data("");

      // where two things of one level come back at different times, the engine asks for what hangs
      // on them in two parts; never row by row
      assertThat(ofFew).as(count.toString()).isLessThanOrEqualTo(2 * most);
      assertThat(count.queries() - ofFew).as(count.toString()).isLessThanOrEqualTo(2 * most);
    }
  }

  /** Two for each hop, the last of which needs but one; then those of the evidence. */
  @ParameterizedTest
  @CsvSource({"2, 5", "150, 7"})
  void aSearchForChainsAsksTwiceAHop(int first, int most) {
    HttpCaller caller = new HttpCaller(port);
    String request =
        "{ supportChains(from: \"UKR\", to: \"CHN\", first: %d) { edges { node { length hops { ways } } } } }"
            .formatted(first);
    caller.ask(request).data("");
    try (CypherCount count = CypherCount.begin()) {
      caller.ask(request).data("");

      assertThat(count.queries()).as(count.toString()).isLessThanOrEqualTo(2 * most);
    }
  }
}
