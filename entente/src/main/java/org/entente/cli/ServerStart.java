package org.entente.cli;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import org.entente.api.ready.Readiness.Stage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How far the start of a server has come, for commands that ask it something. */
final class ServerStart {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int MOST_QUOTED = 200;

  private final ServerCalls calls;
  private final URI readiness;

  /**
   * The start of a server.
   *
   * @param server where it listens
   */
  ServerStart(ServerCalls calls, URI server) {
    this.calls = calls;
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
      Pause.whileWaitingFor("the server");
    }
    return true;
  }

  private Stage stage() {
    String told = calls.body(HttpRequest.newBuilder(readiness).timeout(PATIENCE).build());
    try {
      return Stage.valueOf(JSON.readTree(told).at("/components/samples/details/stage").asString());
    } catch (JacksonException | IllegalArgumentException e) {
      throw new CommandFailure(
          "What answers at %s is no server of Entente: %s"
              .formatted(readiness, told.substring(0, Math.min(told.length(), MOST_QUOTED))),
          e);
    }
  }
}
