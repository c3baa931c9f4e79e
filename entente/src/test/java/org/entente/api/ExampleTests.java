package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition.Operation;
import java.util.List;
import java.util.Map;
import org.entente.api.HttpCaller.Answer;
import org.entente.graph.fixture.CongoNews;
import org.entente.graph.fixture.TestGraph;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The examples of GraphiQL, asked as they stand there, over little news and what people decided
 * about it; {@code RoadTests} asks them over the samples. What one hears of, other tests listen to.
 */
@ApiTest
class ExampleTests {

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void tellOfACongoAndReviewWhatIsSaid() {
    caller = new HttpCaller(port);
    TestGraph.shared()
        .writer()
        .write(
            List.of(
                CongoNews.of("News", "2022-01-02").says("Congo", Relation.AIDED, "KAZ").read()));
    String claim =
        caller
            .ask("{ claims(first: 1) { edges { node { id } } } }")
            .data("/claims/edges/0/node/id")
            .asString();
    caller
        .ask(
            """
            mutation ($claim: ID!) { reviewClaim(input: {claim: $claim, verdict: ACCEPT, by: "A. Reader", why: "It says so"})
              { claim { id } } }
            """,
            Map.of("claim", claim))
        .data("");
  }

  @Test
  void everyExampleIsAnswered() {
    List<Example> examples = Example.all(caller);

    assertThat(examples).hasSizeGreaterThan(20);
    for (Example example : examples) {
      if (example.kind() != Operation.SUBSCRIPTION) {
        Answer answer = example.ask(caller);
        assertThat(answer.json().has("errors")).as(example + answer.response().body()).isFalse();
        if (Example.OF_DECISIONS.contains(example.toString())) {
          assertThat(Example.missing(answer)).as("%s finds nothing of", example).isEmpty();
        }
      }
    }
  }
}
