package org.entente.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.entente.api.ApiTestServer;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/** How long exports may take and how many may run, asked by readers who take what they want. */
@SpringBootTest(
    classes = {ApiTestServer.class, ExportLimitTests.NarrowLines.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "entente.limits.export=3s")
@ExtendWith(OutputCaptureExtension.class)
class ExportLimitTests {

  private static final String ALL = "/export/claims.jsonld";
  private static final String FEW = "/export/facts.csv?subject=CSTO&object=KAZ";
  private static final int PLACES = 4;
  private static final Duration A_WHILE = Duration.ofSeconds(15);

  /** Else so much waits on the server's side of the line that nobody is slow. */
  static final class NarrowLines {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> narrow() {
      return server ->
          server.addConnectorCustomizers(
              connector -> connector.setProperty("socket.txBufSize", "8192"));
    }
  }

  @LocalServerPort private int port;

  @BeforeAll
  static void tellNews() {
    TestGraph.empty().writer().write(GeneratedNews.of(3, 3_000));
  }

  @Test
  void cutsAnExportThatTakesTooLongAndStopsItsQueryToo(CapturedOutput log) {
    try (SlowReader reader = new SlowReader(port, ALL)) {
      String head = reader.some();
      assertThat(queries()).as("while it is read").hasSize(1).noneMatch(ExportLimitTests::isEnded);

      assertThat(comes(() -> queries().stream().allMatch(ExportLimitTests::isEnded)))
          .as("it is ended in Neo4j: %s", queries())
          .isTrue();
      String all = head + reader.rest();

      assertThat(all).startsWith("HTTP/1.1 200").contains("Transfer-Encoding: chunked");
      assertThat(all).as("the last chunk").doesNotEndWith("\r\n0\r\n\r\n");
      assertThat(comes(() -> queries().isEmpty())).as("nothing is left of it").isTrue();
      assertThat(log).contains("An export was stopped after 3 seconds: " + ALL);
    }
  }

  @Test
  void refusesMoreThanFourAtOnceUntilOneOfThemHasEnded() {
    HttpCaller caller = new HttpCaller(port);
    List<SlowReader> readers = new ArrayList<>();
    try {
      for (int i = 0; i < PLACES; i++) {
        SlowReader reader = new SlowReader(port, ALL);
        readers.add(reader);
        assertThat(reader.some()).startsWith("HTTP/1.1 200");
      }

      Answer refused = caller.get(FEW);

      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.errorCode()).isEqualTo("UNAVAILABLE");
      assertThat(refused.errorMessage()).contains("4 exports are running").contains("Try again");
      assertThat(refused.header("Retry-After")).isEqualTo("10");
      assertThat(refused.header("Content-Disposition")).isEmpty();
    } finally {
      readers.forEach(SlowReader::close);
    }
    assertThat(comes(() -> caller.get(FEW).status() == 200)).as("there is room again").isTrue();
  }

  private static boolean comes(BooleanSupplier what) {
    Instant end = Instant.now().plus(A_WHILE);
    while (!what.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        return false;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  /** How the queries of exports are, as Neo4j tells it. */
  private static List<String> queries() {
    return TestGraph.run(
            "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'claims behind"
                + " facts' AND NOT currentQuery CONTAINS 'SHOW' RETURN status")
        .stream()
        .map(row -> row.get("status").asString())
        .toList();
  }

  /** Such a query reads no more; it is listed until the server takes notice. */
  private static boolean isEnded(String status) {
    return status.startsWith("Terminated");
  }
}
