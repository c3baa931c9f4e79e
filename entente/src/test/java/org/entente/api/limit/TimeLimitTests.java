package org.entente.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.dataloader.DataLoader;
import org.entente.api.ApiTestServer;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.entente.api.batch.Batches;
import org.entente.graph.Graph;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.read.Queries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** A server whose requests may take less than a second, and requests that would take for ever. */
@SpringBootTest(
    classes = {ApiTestServer.class, TimeLimitTests.Endless.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "entente.limits.time=900ms",
      "entente.test.endless=true",
      "spring.graphql.schema.locations=classpath:graphql/**/,classpath:endless/"
    })
class TimeLimitTests {

  /** Neo4j looks every two seconds whose time is over. */
  private static final Duration UNTIL_NEO4J_HAS_LOOKED = Duration.ofSeconds(10);

  /** Fields that ask the graph on the road of all others. */
  @Controller
  @ConditionalOnProperty("entente.test.endless")
  static final class Endless {

    private static final CypherFile ENDLESS = CypherFile.named("test/endless");

    private final Queries queries;

    Endless(Graph graph, Batches batches) {
      queries = new Queries(graph.store());
      batches.<String, Integer>add("endlessOnes", keys -> Map.of("one", endless()));
    }

    @QueryMapping
    Integer endless() {
      return queries.list(ENDLESS, Map.of(), row -> row.get("endless").asInt()).getFirst();
    }

    @QueryMapping
    CompletableFuture<Integer> endlessInBatch(DataLoader<String, Integer> endlessOnes) {
      return endlessOnes.load("one");
    }
  }

  @LocalServerPort private int port;

  @AfterEach
  void leaveNoneBehind() {
    running().forEach(id -> TestGraph.run("TERMINATE TRANSACTION $id", Map.of("id", id)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ endless }", "{ endlessInBatch }"})
  void stopsARequestThatTakesTooLongAndItsQueriesToo(String endless) {
    HttpCaller caller = new HttpCaller(port);
    long began = System.nanoTime();

    CompletableFuture<Answer> coming = CompletableFuture.supplyAsync(() -> caller.ask(endless));
    assertThat(comes(() -> !running().isEmpty())).as("it runs in Neo4j").isTrue();
    Answer answer = coming.join();
    long milliseconds = (System.nanoTime() - began) / 1_000_000;

    assertThat(answer.status()).isLessThan(500);
    assertThat(answer.errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.errorMessage()).contains("900 milliseconds").contains("'first'");
    assertThat(milliseconds).as("how long it took").isLessThan(4_000);
    assertThat(comes(() -> running().isEmpty())).as("it ends in Neo4j").isTrue();
  }

  private static boolean comes(BooleanSupplier what) {
    Instant end = Instant.now().plus(UNTIL_NEO4J_HAS_LOOKED);
    while (!what.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        return false;
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  private static List<String> running() {
    return TestGraph.run(
            "SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery WHERE currentQuery CONTAINS"
                + " 'endless' AND NOT currentQuery CONTAINS 'SHOW' RETURN id")
        .stream()
        .map(row -> row.get("id").asString())
        .toList();
  }
}
