package org.entente.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.api.ApiTestServer;
import org.entente.graph.Graph;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.store.GraphSettings;
import org.entente.graph.store.GraphStore;
import org.entente.graph.write.GraphWriter;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** A server that loses its graph for a while, and those who listen to it meanwhile. */
@SpringBootTest(
    classes = {ApiTestServer.class, GraphAwayTests.AtTheEndOfALine.class},
    webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class GraphAwayTests {

  /** The driver tries again after ever longer pauses. */
  private static final Duration UNTIL_IT_IS_TRIED_AGAIN = Duration.ofSeconds(40);

  private static final Line LINE = new Line(TestGraph.shared().store().uri().getPort());

  static final class AtTheEndOfALine {

    @Bean
    @Primary
    Graph graphFarAway() {
      GraphStore store = TestGraph.shared().store();
      return Graph.open(
          new GraphSettings.Server(
              URI.create("bolt://127.0.0.1:" + LINE.port()),
              store.user(),
              store.password(),
              store.database()));
    }
  }

  @LocalServerPort private int port;
  @Autowired private ClaimFeed feed;

  @BeforeAll
  static void startEmpty() {
    TestGraph.empty();
  }

  @AfterEach
  void mend() {
    LINE.become(Line.State.WHOLE);
  }

  @AfterAll
  static void hangUp() {
    LINE.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"DEAD", "WRONG"})
  void whoListensHearsAfterwardsWhatCameMeanwhileAndThenGoesOn(
      Line.State broken, CapturedOutput log) throws InterruptedException {
    try (Socket socket = Socket.open(port)) {
      socket.subscribe("1", "subscription { newClaims { object { id } } }");
      while (feed.listeners() == 0) {
        Thread.sleep(20);
      }
      tell("KAZ");
      List<String> heard = new ArrayList<>();
      heard.add(next(socket));

      LINE.become(broken);
      tell("UZB");
      assertThat(socket.next(Duration.ofSeconds(3))).as("while the graph is away").isNull();
      tell("KGZ");
      LINE.become(Line.State.WHOLE);
      heard.add(next(socket));
      heard.add(next(socket));
      tell("TJK");
      heard.add(next(socket));

      assertThat(heard).containsExactly("KAZ", "UZB", "KGZ", "TJK");
      assertThat(socket.next(Duration.ofSeconds(2))).as("nothing twice").isNull();
      if (broken == Line.State.WRONG) {
        assertThat(log.getAll().split("New claims cannot be read", -1)).as("told once").hasSize(2);
      }
    }
  }

  private static String next(Socket socket) {
    JsonNode message = socket.next(UNTIL_IT_IS_TRIED_AGAIN);
    if (message == null) {
      throw new AssertionError("Nothing was heard.");
    }
    return message.at("/payload/data/newClaims/object/id").asString();
  }

  private static void tell(String object) {
    new GraphWriter(TestGraph.shared().store(), Clock.systemUTC())
        .write(
            List.of(
                News.by("Morning Post")
                    .on("2022-02-01")
                    .titled("To " + object + " at " + System.nanoTime())
                    .says("CHN", Relation.AIDED, object)
                    .read()));
  }
}
