package org.entente.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.entente.api.ApiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What the web server refuses before anything of ours has seen it, sent as no client would. */
@ApiTest
class UnreadRequestTests {

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /facts/<script> HTTP/1.1",
        "GET /graphql?query={graph{facts}} HTTP/1.1",
        "GET /facts/a|b HTTP/1.1",
        "GET /facts/%2F HTTP/1.1",
        "GET /facts/%zz HTTP/1.1",
        "GET /facts/a b HTTP/1.1",
        "G\"T / HTTP/1.1"
      })
  void areAnsweredAsAllOthersThatCannotBeRead(String line) throws IOException {
    String answer = answer(line);
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);

    assertThat(answer).startsWith("HTTP/1.1 400").containsIgnoringCase("application/json");
    assertThat(JsonMapper.shared().readTree(body).at("/errors/0/extensions/code").asString())
        .as(answer)
        .isEqualTo("BAD_REQUEST");
    assertThat(body).doesNotContain("Tomcat").doesNotContain("Exception").doesNotContain("<");
  }

  private String answer(String line) throws IOException {
    try (Socket raw = new Socket("localhost", port)) {
      raw.getOutputStream()
          .write(
              "%s\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n"
                  .formatted(line, port)
                  .getBytes(StandardCharsets.UTF_8));
      return new String(raw.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
