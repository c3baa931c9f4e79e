package org.entente.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class RequestErrorTests {

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  @Test
  void saysWhatABodyShouldBeThatIsNoJson() {
    Answer answer = caller.post("{ graph { facts } }");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
    assertThat(answer.errorMessage()).contains("\"query\"");
  }

  @Test
  void saysWhatABodyShouldBeThatIsJsonWithoutAQuery() {
    assertThat(caller.post("{\"q\": \"x\"}").status()).isEqualTo(400);
    assertThat(caller.post("[]").status()).isEqualTo(400);
    assertThat(caller.post("null").status()).isEqualTo(400);
    assertThat(caller.post("").errorCode()).isEqualTo("BAD_REQUEST");
  }

  @Test
  void saysWhereTheSyntaxBreaks() {
    Answer answer = caller.ask("{ graph { facts ");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/graphql-response+json");
    assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
    assertThat(answer.error().at("/locations/0/line").asInt()).isEqualTo(1);
  }

  @Test
  void namesTheFieldThatThereIsNot() {
    Answer answer = caller.ask("{ facts { nodes { id } } }");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorMessage()).contains("nodes").doesNotContain("Validation error");
  }

  @Test
  void saysHowADateIsWritten() {
    Answer literal = caller.ask("{ facts(where: {knownBy: \"January\"}) { totalCount } }");
    Answer variable =
        caller.ask(
            "query ($day: Date) { facts(where: {knownBy: $day}) { totalCount } }",
            Map.of("day", "2022-02-30"));

    assertThat(literal.errorMessage())
        .isEqualTo(
            "Argument 'where.knownBy': 'January' is no date: write 2022, 2022-01 or 2022-01-05.");
    assertThat(variable.errorMessage())
        .isEqualTo("Variable 'day': '2022-02-30' is no day of the calendar.");
    assertThat(variable.errorCode()).isEqualTo("BAD_REQUEST");
    assertThat(variable.status()).isEqualTo(400);
  }

  @Test
  void namesTheRelationsWhereOneIsUnknown() {
    Answer answer = caller.ask("{ facts(where: {relation: [LOVES]}) { totalCount } }");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorMessage()).contains("LOVES");
  }

  @Test
  void bringsNothingOfTheProgramIntoAnAnswer() {
    for (String body : new String[] {"{", "null", "{\"query\": 7}", "{\"query\": \"{ x }\"}"}) {
      assertThat(caller.post(body).response().body())
          .doesNotContain("Exception")
          .doesNotContain("org.")
          .doesNotContain("java.");
    }
  }
}
