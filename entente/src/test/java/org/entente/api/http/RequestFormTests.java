package org.entente.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.util.List;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class RequestFormTests {

  private static final String QUESTION = "{\"query\": \"{ graph { facts } }\"}";
  private static final String NAME = "query ($id: ID!) { actor(id: $id) { name } }";

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  @Test
  void answersAQuestionByGet() {
    Answer answer =
        caller.get(
            "/graphql?query=%s&variables=%s".formatted(encoded(NAME), encoded("{\"id\": \"KAZ\"}")),
            "Accept",
            "application/graphql-response+json");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/graphql-response+json");
    assertThat(answer.data("/actor/name").asString()).isEqualTo("Kazakhstan");
  }

  @Test
  void changesNothingByGet() {
    String change = "mutation { ingestArticle(input: {text: \"By GET.\"}) { status } }";

    Answer answer = caller.get("/graphql?query=" + encoded(change));

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("POST");
    assertThat(answer.errorCode()).isEqualTo("METHOD_NOT_ALLOWED");
    assertThat(answer.errorMessage()).contains("POST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "%5B1%5D", "7", "%7B"})
  void saysThatVariablesAreAnObject(String variables) {
    Answer answer =
        caller.get("/graphql?query=%s&variables=%s".formatted(encoded(NAME), variables));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorMessage()).contains("'variables' is no JSON object");
  }

  @Test
  void showsTheWayToOneWhoJustOpensTheAddress() {
    Answer answer = caller.get("/graphql", "Accept", "text/html,*/*");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorMessage()).contains("/graphiql");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/graphql?query=%zz",
        "/export/facts.csv?subject=%E0%A4",
        "/export/facts.csv?%zz=1",
        "/facts/f-0?format=%"
      })
  void saysThatItCannotReadTheParameters(String address) throws IOException {
    // Java's own client sends no such address
    String answer;
    try (Socket socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write(
              "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n"
                  .formatted(address, port)
                  .getBytes(UTF_8));
      answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
    }

    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("\"BAD_REQUEST\"", "parameters of the address cannot be read");
  }

  @Test
  void tellsByWhichMethodsItTakesRequestsWhateverElseTheRequestSays() {
    Answer plain = caller.send("OPTIONS", "/graphql", "");
    Answer odd = caller.send("OPTIONS", "/graphql", "{}", "Accept", "json", "Content-Type", "x");

    assertThat(List.of(plain, odd))
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(204);
              assertThat(answer.header("Allow")).isEqualTo("GET, POST");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void namesTheMethodsThatThereAre(String method) {
    Answer answer = caller.send(method, "/graphql", QUESTION, "Content-Type", "application/json");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("GET, POST");
    assertThat(answer.errorCode()).isEqualTo("METHOD_NOT_ALLOWED");
    assertThat(answer.errorMessage()).contains(method);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/graphql",
        "application/*",
        "*/*",
        "no type at all"
      })
  void asksForJson(String type) {
    Answer answer = caller.send("POST", "/graphql", QUESTION, "Content-Type", type);

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.errorMessage()).contains("application/json");
  }

  @Test
  void asksForJsonWhereNoTypeIsGiven() {
    assertThat(caller.send("POST", "/graphql", QUESTION).status()).isEqualTo(415);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, 200",
    "application/graphql-response+json, 200",
    "*/*, 200",
    "image/png, 406",
    "nonsense, 406"
  })
  void answersInJsonAlone(String accept, int status) {
    Answer answer =
        caller.send(
            "POST", "/graphql", QUESTION, "Content-Type", "application/json", "Accept", accept);

    assertThat(answer.status()).isEqualTo(status);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
