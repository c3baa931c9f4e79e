package org.entente.cli;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import org.entente.api.ready.Readiness.Stage;
import org.entente.server.EntenteServer;
import org.entente.server.RunningServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The GraphQL API of the graph in a data folder: of the server that holds the folder, else of one
 * that is started for as long as this is open.
 */
final class Api implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ServerCalls calls = new ServerCalls();
  private final ServerStart start;
  private final URI graphql;
  private final @Nullable AutoCloseable own;

  private Api(URI server, @Nullable AutoCloseable own) {
    this.start = new ServerStart(calls, server);
    this.graphql = server.resolve("/graphql");
    this.own = own;
  }

  /** Opens it; a server that is just starting is waited for until it knows who is who. */
  static Api of(DataFolder data) {
    Api api = open(data);
    api.isPast(Stage.LEARNING_WHO_IS_WHO, () -> {});
    return api;
  }

  private static Api open(DataFolder data) {
    return data.whenFree(
        () ->
            RunningServer.of(data.folder())
                .map(running -> new Api(running.uri(), null))
                .orElseGet(
                    () -> {
                      EntenteServer server = EntenteServer.quietly(data.folder());
                      return new Api(server.uri(), server);
                    }));
  }

  /**
   * Waits until the server has read its samples.
   *
   * @param meanwhile is run once, where there is something to wait for
   * @return whether it has read them; after five minutes it may not have
   */
  boolean hasReadSamples(Runnable meanwhile) {
    return isPast(Stage.READING_SAMPLES, meanwhile);
  }

  /** A server of our own has no samples, and is through when it is there. */
  private boolean isPast(Stage stage, Runnable meanwhile) {
    return own != null || start.isPast(stage, meanwhile);
  }

  /**
   * The data that the request asks for.
   *
   * @throws CommandFailure with the API's own words, where it answers with errors
   */
  JsonNode query(String document, Map<String, Object> variables) {
    HttpRequest request =
        HttpRequest.newBuilder(graphql)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Accept", "application/graphql-response+json, application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JSON.writeValueAsString(Map.of("query", document, "variables", variables))))
            .build();
    JsonNode answer = JSON.readTree(calls.body(request));
    JsonNode errors = answer.path("errors");
    if (!errors.isEmpty()) {
      throw new CommandFailure(errors.get(0).path("message").asString());
    }
    return answer.path("data");
  }

  @Override
  public void close() {
    calls.close();
    if (own != null) {
      try {
        own.close();
      } catch (Exception e) {
        throw new CommandFailure("The graph did not close well: " + e.getMessage(), e);
      }
    }
  }
}
