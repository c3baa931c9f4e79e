package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.api.HttpCaller.Answer;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Courses of events: what they cost, and what they refuse. */
@ApiTest
class EventTests {

  private static final String INTERVENTIONS =
      """
      { interventions(%s) {
          country { name } flag { name } interveners { actor { name } quantity }
          members { actor { name } tookPart membership { id } }
          facts(first: %d) { totalCount pageInfo { hasNextPage endCursor } edges { node { id subject { name } claims(first: 2) { edges { node { id } } } } } }
      } }
      """;

  @LocalServerPort private int port;

  @BeforeAll
  static void tellNews() {
    TestGraph.shared().writer().write(GeneratedNews.eventful(7, 600));
  }

  @Test
  void severalInterventionsCostNoQueriesOfTheirOwn() {
    HttpCaller caller = new HttpCaller(port);
    caller.ask(INTERVENTIONS.formatted("country: \"KAZ\"", 1)).data("/interventions");
    try (CypherCount count = CypherCount.begin()) {
      int found =
          caller.ask(INTERVENTIONS.formatted("country: \"KAZ\"", 1)).data("/interventions").size();
      int some = count.queries();
      caller
          .ask(
              INTERVENTIONS.formatted(
                  "country: \"KAZ\", during: {from: \"2021-06\", to: \"2021-06\"}", 9))
          .data("/interventions");

      assertThat(found).isGreaterThan(3);
      assertThat(some)
          .as("interventions, members, actors on two levels, claims")
          .isLessThanOrEqualTo(8);
      // the engine may ask for a wide level in two parts, but never row by row
      assertThat(count.queries() - some).isLessThanOrEqualTo(2 * some);
    }
  }

  @Test
  void theFactsOfAnInterventionComePageByPage() {
    HttpCaller caller = new HttpCaller(port);
    String one =
        "{ interventions(flag: \"UN\") { facts(first: 1%s) { totalCount pageInfo { endCursor }"
            + " edges { node { id } } } } }";
    Answer first = caller.ask(one.formatted(""));
    int most = -1;
    for (int i = 0; i < first.data("/interventions").size(); i++) {
      if (first.data("/interventions/%d/facts/totalCount".formatted(i)).asInt() > 1) {
        most = i;
      }
    }
    String at = "/interventions/%d/facts".formatted(most);
    Answer second =
        caller.ask(
            one.formatted(
                ", after: \"%s\"".formatted(first.data(at + "/pageInfo/endCursor").asString())));

    assertThat(second.data(at + "/edges/0/node/id").asString())
        .isNotEmpty()
        .isNotEqualTo(first.data(at + "/edges/0/node/id").asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ interventions { from } } | by 'country', by 'flag' or by both",
        "{ interventions(country: \"KZ\") { from } } | KZ",
        "{ interventions(country: \"KAZ\", minConfidence: 2) { from } } | between 0 and 1",
        "{ mediations(between: \"ARM\", and: \"ARM\") { from } } | given twice",
        "{ coverage(of: \"ARM\", and: \"ARM\") { articles } } | given twice",
        "{ coverage(of: \"ARM\", and: \"AZE\", during: {from: \"2022\", to: \"2021\"}) { articles }"
            + " } | 2022",
        "{ interventions(country: \"KAZ\") { facts(first: 0) { totalCount } } } | lies between 1"
            + " and 200"
      })
  void refusesWhatMakesNoSenseAndSaysWhatWould(String query, String says) {
    Answer answer = new HttpCaller(port).ask(query);

    assertThat(answer.json().at("/errors/0/message").asString()).contains(says);
    assertThat(answer.json().at("/errors/0/extensions/code").asString())
        .isIn("BAD_REQUEST", "NOT_FOUND");
  }
}
