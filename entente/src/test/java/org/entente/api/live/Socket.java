package org.entente.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that listens over a web socket, by the protocol graphql-transport-ws. */
final class Socket implements WebSocket.Listener, AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket socket;

  private Socket(int port, String... headers) {
    WebSocket.Builder builder =
        HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws");
    for (int i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    socket =
        builder.buildAsync(URI.create("ws://localhost:%d/graphql".formatted(port)), this).join();
  }

  /** Only the connection, without the word that opens the conversation. */
  static Socket silent(int port, String... headers) {
    return new Socket(port, headers);
  }

  static Socket open(int port) {
    Socket socket = new Socket(port);
    socket.send(Map.of("type", "connection_init"));
    assertThat(socket.next().at("/type").asString()).isEqualTo("connection_ack");
    return socket;
  }

  void send(Map<String, ?> message) {
    socket.sendText(JSON.writeValueAsString(message), true).join();
  }

  void subscribe(String id, String query) {
    send(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", query)));
  }

  /** The next message that is no ping, which must come within some seconds. */
  JsonNode next() {
    JsonNode message = next(Duration.ofSeconds(10));
    if (message == null) {
      throw new AssertionError("No message came.");
    }
    return message;
  }

  /** The next message that is no ping; absent where none comes within this time. */
  @Nullable JsonNode next(Duration within) {
    try {
      JsonNode message = messages.poll(within.toMillis(), TimeUnit.MILLISECONDS);
      return message != null && message.at("/type").asString().equals("ping")
          ? next(within)
          : message;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** That the server asks whether this is still there, within this time. */
  void pinged(Duration within) {
    try {
      JsonNode message = messages.poll(within.toMillis(), TimeUnit.MILLISECONDS);
      assertThat(message == null ? "nothing" : message.at("/type").asString()).isEqualTo("ping");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** So many claims, as they come. */
  List<JsonNode> claims(int many) {
    List<JsonNode> claims = new ArrayList<>();
    while (claims.size() < many) {
      JsonNode message = next();
      assertThat(message.at("/type").asString()).as(message.toString()).isEqualTo("next");
      claims.add(message.at("/payload/data/newClaims"));
    }
    return claims;
  }

  int closeCode() {
    return closed.orTimeout(20, TimeUnit.SECONDS).join();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      messages.add(JSON.readTree(part.toString()));
      part.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void close() {
    socket.abort();
  }
}
