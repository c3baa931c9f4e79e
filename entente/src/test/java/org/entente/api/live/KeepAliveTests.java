package org.entente.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entente.api.ApiTestServer;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.GraphWriter;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What keeps a connection on which nothing is told; every half a second, which is seldom else. */
@SpringBootTest(
    classes = ApiTestServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.graphql.websocket.keep-alive=500ms",
      "spring.graphql.http.sse.keep-alive=500ms"
    })
class KeepAliveTests {

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final String ALL = "subscription { newClaims { passage { text } } }";

  @LocalServerPort private int port;

  @BeforeAll
  static void startEmpty() {
    TestGraph.empty();
  }

  @Test
  void pingsASocketAgainAndAgainAndTellsOnAfterItsPongs() {
    try (Socket socket = Socket.open(port)) {
      socket.subscribe("1", ALL);
      for (int i = 0; i < 3; i++) {
        socket.pinged(SOON);
        socket.send(Map.of("type", "pong"));
      }

      tell("CHN", "UZB");

      assertThat(socket.claims(1).getFirst().at("/passage/text").asString())
          .isEqualTo("CHN aided UZB.");
    }
  }

  @Test
  void writesToOneWhoReadsEventsAlsoWhereThereAreNone() {
    try (Events events = new Events(port, ALL)) {
      events.keptOpen();
      events.keptOpen();

      tell("IND", "UZB");

      JsonNode event = JsonMapper.shared().readTree(events.next("next"));
      assertThat(event.at("/data/newClaims/passage/text").asString()).isEqualTo("IND aided UZB.");
    }
  }

  private static void tell(String subject, String object) {
    new GraphWriter(TestGraph.shared().store(), Clock.systemUTC())
        .write(
            List.of(
                News.by("Morning Post")
                    .on("2022-02-01")
                    .titled(subject + " to " + object)
                    .says(subject, Relation.AIDED, object)
                    .read()));
  }
}
