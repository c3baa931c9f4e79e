package org.entente.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class LimitTests {

  private static final String PAGE_OF_PAGES =
      "{ facts(first: 200) { edges { node { subject { facts(first: 200) { edges { node { claims(first: 200) { totalCount edges { node { id passage { article { id } } } } } } } } } } } } }";

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  @Test
  void refusesMoreThanOneRequestMayFetchAndSaysHowToAskForLess() {
    Answer answer = caller.ask(PAGE_OF_PAGES);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.errorMessage()).contains("250,000").contains("'first'");
  }

  @Test
  void refusesFieldsNestedWithoutEnd() {
    String nested =
        "{ facts { edges { node { "
            + "subject { facts { edges { node { ".repeat(6)
            + "id"
            + " } } } }".repeat(6)
            + " } } } }";

    Answer answer = caller.ask(nested.replace("facts {", "facts(first: 1) {"));

    assertThat(answer.errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.errorMessage()).contains("20");
  }

  @Test
  void refusesAThousandQuestionsUnderOtherNames() {
    StringBuilder query = new StringBuilder("{");
    for (int i = 0; i < 1000; i++) {
      query.append(" a").append(i).append(": facts(first: 1) { totalCount }");
    }

    assertThat(caller.ask(query.append(" }").toString()).errorCode()).isEqualTo("LIMIT_EXCEEDED");
  }

  @Test
  void readsNoRequestFurtherThanItMayBeLong() {
    Answer answer = caller.post("{\"query\": \"" + "x".repeat(Limits.STANDARD.bytes()) + "\"}");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.errorMessage()).contains("12,000,000");
  }

  @Test
  void letsEverybodyLookAtTheSchema() {
    Answer answer =
        caller.ask(
            "{ __schema { types { name fields { name args { type { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } }");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().has("errors")).isFalse();
  }
}
