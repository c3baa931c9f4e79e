package org.entente.api.ready;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class ReadinessTests {

  @LocalServerPort private int port;
  @Autowired private Readiness readiness;

  @Test
  void sendsQuestionsAwayUntilTheGraphKnowsWhoIsWho() {
    HttpCaller caller = new HttpCaller(port);
    readiness.begins();
    try {
      Answer early = caller.ask("{ __typename }");
      assertThat(early.status()).isEqualTo(503);
      assertThat(early.header("Retry-After")).isEqualTo("2");
      assertThat(early.errorCode()).isEqualTo("UNAVAILABLE");
      assertThat(caller.get("/actuator/health/liveness").status()).isEqualTo(200);

      readiness.knowsWhoIsWho();
      assertThat(caller.ask("{ __typename }").status()).isEqualTo(200);
      Answer reading = caller.get("/actuator/health/readiness");
      assertThat(reading.status()).isEqualTo(503);
      assertThat(reading.json().at("/components/samples/details/stage").asString())
          .isEqualTo("READING_SAMPLES");
    } finally {
      readiness.isDone();
    }
    assertThat(caller.get("/actuator/health/readiness").status()).isEqualTo(200);
  }
}
