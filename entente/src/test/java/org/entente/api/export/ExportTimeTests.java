package org.entente.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.api.ApiTestServer;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An export whose time is over before any of it is on its way. */
@SpringBootTest(
    classes = ApiTestServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "entente.limits.export=0s")
class ExportTimeTests {

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(strings = {"facts.csv", "claims.graphml", "sources.csv"})
  void isToldPlainlyThatItsTimeIsOver(String file) {
    Answer answer = new HttpCaller(port).get("/export/" + file);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.errorMessage()).contains("longer than the 0 seconds").contains("'from'");
    assertThat(answer.header("Content-Disposition")).isEmpty();
  }
}
