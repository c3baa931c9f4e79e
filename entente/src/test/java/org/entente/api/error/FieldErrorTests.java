package org.entente.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class FieldErrorTests {

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  @Test
  void anActorThatIsNotThereIsNull() {
    Answer answer =
        caller.ask("{ a: actor(id: \"NOWHERE\") { name } b: actor(id: \"kaz!\") { name } }");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.data("/a").isNull()).isTrue();
    assertThat(answer.data("/b").isNull()).isTrue();
  }

  @Test
  void whatIsNotThereIsNull() {
    Answer answer =
        caller.ask(
            "{ fact(id: \"f-0\") { id } claim(id: \"c-0\") { id } article(id: \"a-0\") { id } }");

    assertThat(answer.data("/fact").isNull()).isTrue();
    assertThat(answer.data("/claim").isNull()).isTrue();
    assertThat(answer.data("/article").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ facts(where: {object: [\"KZ\"]}) { totalCount } }",
        "{ facts(where: {object: [\"KZ\"]}) { edges { node { id } } } }",
        "{ claims(where: {involves: [\"RUS\", \"KZ\"]}) { totalCount } }",
        "{ facts: supporters(of: \"KZ\") { net } }",
        "{ facts: supportedBy(actor: \"KZ\") { net } }"
      })
  void anUnknownActorInAFilterIsNamed(String query) {
    Answer answer = caller.ask(query);

    assertThat(answer.errorCode()).isEqualTo("NOT_FOUND");
    assertThat(answer.errorMessage()).contains("'KZ'").contains("actors(search:");
    assertThat(answer.error().at("/path/0").asString()).isIn("facts", "claims");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 201})
  void aPageOutOfRangeIsRefused(int first) {
    Answer answer = caller.ask("{ facts(first: %d) { totalCount } }".formatted(first));

    assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
    assertThat(answer.errorMessage()).contains("1 and 200").contains(String.valueOf(first));
    assertThat(answer.error().at("/path/0").asString()).isEqualTo("facts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "bm90IGEgY3Vyc29y", "💥", "AAAA"})
  void aCursorThatWeDidNotMakeIsRefused(String cursor) {
    for (String list : new String[] {"facts", "claims", "articles", "actors"}) {
      Answer answer =
          caller.ask(
              "query ($after: String) { %s(after: $after) { edges { cursor } } }".formatted(list),
              java.util.Map.of("after", cursor));

      assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
      assertThat(answer.errorMessage()).contains("cursor").contains("endCursor");
    }
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    Answer answer =
        caller.ask(
            "{ facts(where: {during: {from: \"2022-02\", to: \"2022-01\"}}) { totalCount } }");

    assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
    assertThat(answer.errorMessage()).contains("2022-01").contains("2022-02");
  }

  @Test
  void aConfidenceOutOfRangeIsRefused() {
    Answer answer = caller.ask("{ facts(where: {minConfidence: 80}) { totalCount } }");

    assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
    assertThat(answer.errorMessage()).contains("between 0 and 1");
  }

  @Test
  void anArticleThatCannotBeReadIsRefusedWithItsReason() {
    Answer empty = caller.ask("mutation { ingestArticle(input: {text: \"  \"}) { status } }");
    Answer vague =
        caller.ask(
            "mutation { ingestArticle(input: {text: \"Text.\", published: \"2022\"}) { status } }");
    Answer address =
        caller.ask(
            "mutation { ingestArticle(input: {text: \"Text.\", url: \"not an address\"}) { status } }");

    assertThat(empty.errorCode()).isEqualTo("BAD_REQUEST");
    assertThat(empty.errorMessage()).contains("empty");
    assertThat(vague.errorMessage()).contains("on a day").contains("2022");
    assertThat(address.errorMessage()).contains("not an address");
  }
}
