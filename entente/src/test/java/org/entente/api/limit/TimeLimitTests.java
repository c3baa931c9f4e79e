package org.entente.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.api.ApiTestServer;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A server whose requests may take a third of a second, and one that takes many times that. */
@SpringBootTest(
    classes = ApiTestServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "entente.limits.time=300ms")
class TimeLimitTests {

  private static final int QUESTIONS = 90;

  @LocalServerPort private int port;

  @BeforeAll
  static void tellNews() {
    TestGraph.empty().writer().write(GeneratedNews.of(3, 3_000));
  }

  @Test
  void stopsARequestThatTakesTooLongAndItsQueriesToo() throws InterruptedException {
    StringBuilder slow = new StringBuilder("{");
    for (int i = 0; i < QUESTIONS; i++) {
      slow.append(
          " a%d: facts(first: 2, where: {minSources: 1, minConfidence: 0.%d}) { totalCount edges { node { id } } }"
              .formatted(i, 10 + i));
    }

    long began = System.nanoTime();
    Answer answer = new HttpCaller(port).ask(slow.append("}").toString());
    long milliseconds = (System.nanoTime() - began) / 1_000_000;

    assertThat(answer.status()).isLessThan(500);
    assertThat(answer.errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.errorMessage()).contains("300 milliseconds").contains("'first'");
    assertThat(milliseconds).as("how long it took").isLessThan(3_000);
    // Neo4j looks every two seconds whose time is over
    Thread.sleep(2_500);
    assertThat(running()).isEmpty();
  }

  private static List<String> running() {
    return TestGraph.run(
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'HAS_STATE' RETURN"
                + " currentQuery")
        .stream()
        .map(row -> row.get("currentQuery").asString())
        .filter(query -> !query.contains("SHOW TRANSACTIONS"))
        .toList();
  }
}
