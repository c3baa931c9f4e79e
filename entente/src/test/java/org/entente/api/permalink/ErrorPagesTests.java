package org.entente.api.permalink;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What addresses answer at which nothing is, or which are asked in a way they do not take. */
@ApiTest
class ErrorPagesTests {

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nope",
        "/nope.html?format=csv",
        "/export/nope.csv",
        "/facts",
        "/facts/NOPE",
        "/actors/a/b",
        "/entente/nope.js",
        "/graphql/nope",
        "/error"
      })
  void tellProgramsAndPeopleInTheirFormThatNothingIsThere(String path) {
    Answer program = caller.get(path, "Accept", "application/json");
    Answer reader = caller.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

    assertThat(program.status()).isEqualTo(404);
    assertThat(program.header("Content-Type")).startsWith("application/json");
    assertThat(program.errorCode()).isEqualTo("NOT_FOUND");
    assertThat(program.errorMessage()).startsWith("There is no");
    assertThat(program.json().size()).isEqualTo(1);
    assertThat(reader.status()).isEqualTo(404);
    assertThat(reader.header("Content-Type")).startsWith("text/html");
    assertThat(reader.response().body()).contains("Nothing is here", "There is no", "href=\"/\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/nope, application/json",
    "/export/nope.csv, application/json",
    "/facts/NOPE, text/html",
  })
  void whoTakesAnyFormIsToldInTheOneThatComesFirstThere(String path, String type) {
    Answer answer = caller.get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith(type);
    assertThat(answer.response().body()).contains("There is no");
  }

  @ParameterizedTest
  @CsvSource({"POST, /facts/NOPE", "DELETE, /export/facts.csv", "PUT, /"})
  void tellWhichMethodsAnAddressTakes(String method, String path) {
    Answer answer = caller.send(method, path, "");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.errorCode()).isEqualTo("METHOD_NOT_ALLOWED");
    assertThat(answer.errorMessage()).contains("by " + method, "'Allow'");
    assertThat(answer.header("Allow")).contains("GET");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nope", "/export/nope.csv", "/facts/NOPE", "/error"})
  void tellNothingOfTheProgram(String path) {
    for (String accept : new String[] {"application/json", "text/html", "image/png"}) {
      assertThat(caller.get(path, "Accept", accept).response().body())
          .as("%s as %s", path, accept)
          .isNotEmpty()
          .doesNotContain("timestamp", "Whitelabel", "Exception", "org.", "java.");
    }
  }
}
