package org.entente.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.entente.api.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The WebSocket itself: who may open it, and what it carries beside subscriptions. */
@ApiTest
class SocketTests {

  @LocalServerPort private int port;

  @Test
  void isNotForPagesOfOthers() {
    for (String origin : List.of("https://evil.example", "null", "http://localhost:1")) {
      assertThatThrownBy(() -> Socket.silent(port, "Origin", origin))
          .as(origin)
          .isInstanceOf(CompletionException.class)
          .cause()
          .isInstanceOfSatisfying(
              WebSocketHandshakeException.class,
              refusal -> assertThat(refusal.getResponse().statusCode()).isEqualTo(403));
    }
    try (Socket own = Socket.silent(port, "Origin", "http://localhost:" + port)) {
      own.send(Map.of("type", "connection_init"));
      assertThat(own.next().at("/type").asString()).isEqualTo("connection_ack");
    }
  }

  @Test
  void isNotUnderANameThatWasReboundToLoopback() throws IOException {
    try (java.net.Socket raw = new java.net.Socket("localhost", port)) {
      raw.getOutputStream()
          .write(
              """
              GET /graphql HTTP/1.1\r
              Host: evil.example:%d\r
              Origin: http://evil.example:%d\r
              Connection: Upgrade\r
              Upgrade: websocket\r
              Sec-WebSocket-Version: 13\r
              Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
              Sec-WebSocket-Protocol: graphql-transport-ws\r
              \r
              """
                  .formatted(port, port)
                  .getBytes(StandardCharsets.UTF_8));
      String status =
          new BufferedReader(new InputStreamReader(raw.getInputStream(), StandardCharsets.UTF_8))
              .readLine();

      assertThat(status).startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void answersAPingAndQueriesOnTheSameSocket() {
    try (Socket socket = Socket.open(port)) {
      socket.send(Map.of("type", "ping"));
      assertThat(socket.next().at("/type").asString()).isEqualTo("pong");
      socket.subscribe("q", "{ actor(id: \"KAZ\") { name } }");
      assertThat(socket.next().at("/payload/data/actor/name").asString()).isEqualTo("Kazakhstan");
      assertThat(socket.next().at("/type").asString()).isEqualTo("complete");
    }
  }

  @Test
  void takesRequestsOfAThousandWordsButNoneWithoutEnd() {
    String long30000 = "# %s%n{ actor(id: \"KAZ\") { name } }".formatted("word ".repeat(6_000));
    try (Socket socket = Socket.open(port)) {
      socket.subscribe("q", long30000);
      assertThat(socket.next().at("/payload/data/actor/name").asString()).isEqualTo("Kazakhstan");
      socket.subscribe("r", long30000.repeat(3));

      assertThat(socket.closeCode()).isEqualTo(1009);
    }
  }
}
