package org.entente.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.entente.api.ready.Readiness.Stage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How far the start of a server has come, for commands that ask it something. */
final class ServerStart {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int MOST_QUOTED = 200;

  private final HttpClient http;
  private final URI readiness;

  /**
   * The start of a server.
   *
   * @param server where it listens
   */
  ServerStart(HttpClient http, URI server) {
    this.http = http;
    this.readiness = server.resolve("/actuator/health/readiness");
  }

  /**
   * Waits until the server is past a stage, five minutes at most.
   *
   * @param meanwhile is run once, where there is something to wait for
   * @return whether it is past that stage
   * @throws CommandFailure if the server does not answer
   */
  boolean isPast(Stage stage, Runnable meanwhile) {
    Instant end = Instant.now().plus(PATIENCE);
    boolean waits = false;
    while (stage().compareTo(stage) <= 0) {
      if (!Instant.now().isBefore(end)) {
        return false;
      }
      if (!waits) {
        meanwhile.run();
        waits = true;
      }
      pause();
    }
    return true;
  }

  private Stage stage() {
    String told = health();
    try {
      return Stage.valueOf(JSON.readTree(told).at("/components/samples/details/stage").asString());
    } catch (JacksonException | IllegalArgumentException e) {
      throw new CommandFailure(
          "What answers at %s is no server of Entente: %s"
              .formatted(readiness, told.substring(0, Math.min(told.length(), MOST_QUOTED))),
          e);
    }
  }

  private String health() {
    HttpRequest request = HttpRequest.newBuilder(readiness).timeout(PATIENCE).build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new CommandFailure(
          "The server at %s does not answer: %s".formatted(readiness, e.getMessage()), e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static CommandFailure interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new CommandFailure("Interrupted while waiting for the server.", e);
  }
}
