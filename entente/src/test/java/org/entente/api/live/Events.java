package org.entente.api.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A program that reads server-sent events. */
final class Events implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final BufferedReader reader;

  Events(int port, String query) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
            .header("Content-Type", "application/json")
            .header("Accept", "text/event-stream")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JsonMapper.shared().writeValueAsString(Map.of("query", query))))
            .build();
    try {
      reader =
          new BufferedReader(
              new InputStreamReader(
                  client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body(),
                  StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The data of the next event of this kind. */
  String next(String kind) {
    List<String> seen = new ArrayList<>();
    try {
      String line = reader.readLine();
      boolean wanted = false;
      while (line != null) {
        seen.add(line);
        if (line.startsWith("event:")) {
          wanted = line.substring(6).strip().equals(kind);
        } else if (wanted && line.startsWith("data:")) {
          return line.substring(5).strip();
        }
        line = reader.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("No event '%s' in %s".formatted(kind, seen));
  }

  /** Waits for a line that is no event, by which the connection is kept. */
  void keptOpen() {
    try {
      String line = reader.readLine();
      while (line != null && !line.startsWith(":")) {
        line = reader.readLine();
      }
      if (line == null) {
        throw new AssertionError("The events have ended.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    client.shutdownNow();
  }
}
