package org.entente.api.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class DoorTests {

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  @Test
  void refusesAnAddressThatWasReboundToLoopback() {
    Answer answer = caller.get("/", "Host", "evil.example:" + port);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.errorCode()).isEqualTo("FORBIDDEN");
    assertThat(answer.errorMessage())
        .contains("evil.example")
        .contains("ENTENTE_PUBLIC_URL=http://HOST:PORT");
  }

  @Test
  void refusesAForeignPageThatAsksInTheReadersName() {
    Answer answer =
        caller.post("{\"query\":\"{ graph { facts } }\"}", "Origin", "https://evil.example");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.errorMessage()).contains("https://evil.example");
  }

  @Test
  void refusesAPageOfAnotherPortOfThisMachine() {
    assertThat(caller.get("/", "Origin", "http://localhost:" + (port + 1)).status()).isEqualTo(403);
  }

  @Test
  void refusesAPageWithoutAnOriginOfItsOwn() {
    assertThat(caller.get("/", "Origin", "null").status()).isEqualTo(403);
  }

  @Test
  void letsItsOwnPagesIn() {
    assertThat(caller.get("/", "Origin", "http://localhost:" + port).status()).isEqualTo(200);
  }

  @Test
  void letsProgramsInThatNameNoOrigin() {
    assertThat(caller.get("/", "Host", "127.0.0.1:" + port).status()).isEqualTo(200);
  }

  @Test
  void givesNoPageLeaveToTalkToOthers() {
    Answer answer = caller.get("/");

    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("connect-src 'self';")
        .contains("frame-ancestors 'none'");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
  }
}
