package org.entente.cli;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Requests to a server of Entente, whose failures end the command with a sentence. */
final class ServerCalls implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * The body of the answer, whatever its status.
   *
   * @throws CommandFailure if there is no answer
   */
  String body(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new CommandFailure(
          "The server at %s does not answer: %s".formatted(request.uri(), why(e)), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("Interrupted while waiting for the answer.", e);
    }
  }

  /** One that no connection could be made to says nothing of why. */
  private static String why(IOException failure) {
    return failure.getMessage() == null
        ? "nothing listens there. If it is just being started or stopped, try again in a moment."
        : failure.getMessage();
  }

  @Override
  public void close() {
    http.close();
  }
}
