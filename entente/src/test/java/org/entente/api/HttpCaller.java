package org.entente.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a running server as any program would. */
public final class HttpCaller {

  static {
    // a test must be able to pretend to be somebody else's page
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private static final JsonMapper JSON = JsonMapper.shared();
  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;

  public HttpCaller(int port) {
    this.base = "http://localhost:" + port;
  }

  /**
   * An answer to a request.
   *
   * @param response as it came
   */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    /** The answer's data, of which this is part; errors fail the test. */
    public JsonNode data(String pointer) {
      if (json().has("errors")) {
        throw new AssertionError(json().get("errors").toPrettyString());
      }
      return json().at("/data" + pointer);
    }

    public JsonNode error() {
      return json().at("/errors/0");
    }

    public String errorCode() {
      return error().at("/extensions/code").asString();
    }

    public String errorMessage() {
      return error().at("/message").asString();
    }
  }

  public Answer ask(String query) {
    return ask(query, Map.of());
  }

  public Answer ask(String query, Map<String, ? extends @Nullable Object> variables) {
    return post(JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
  }

  public Answer post(String body, String... headers) {
    HttpRequest.Builder request =
        request("/graphql", headers)
            .header("Content-Type", "application/json")
            .header("Accept", "application/graphql-response+json")
            .POST(BodyPublishers.ofString(body));
    return send(request);
  }

  /** Sends a request as it stands, with no headers but these. */
  public Answer send(String method, String path, String body, String... headers) {
    return send(
        request(path, headers)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
  }

  public Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
