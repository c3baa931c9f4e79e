package org.entente.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class LimitTests {

  private static final String PAGE_OF_PAGES =
      "{ facts(first: 200) { edges { node { subject { facts(first: 200) { edges { node {"
          + " claims(first: 200) { totalCount edges { node { id passage { article { id } } } } } }"
          + " } } } } } } }";

  @LocalServerPort private int port;
  @Autowired private Limits limits;
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
  void takesAPageOfWhichNobodySaysTheLengthForAUsualOne() {
    String nested =
        "{ "
            + "facts(first: null) { edges { node { subject { ".repeat(4)
            + "id"
            + " } } } }".repeat(4)
            + " }";

    assertThat(caller.ask(nested).errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(caller.ask("{ facts(first: null) { edges { node { id } } } }").status())
        .isEqualTo(200);
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
  void refusesMoreQuestionsThanOneMayAsk() {
    StringBuilder query = new StringBuilder("{");
    for (int i = 0; i <= limits.questions(); i++) {
      query.append(" a").append(i).append(": actor(id: \"KAZ\") { id }");
    }

    Answer answer = caller.ask(query.append(" }").toString());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.errorMessage()).contains("100 questions").contains("several requests");
  }

  @Test
  void refusesAPriceThatIsTooHighToBeWrittenDown() {
    String step = "facts(first: 200) { edges { node { object { ";
    String huge = step.repeat(4) + "id" + " } } } }".repeat(4);

    Answer answer = caller.ask("{ a: %1$s b: %1$s c: %1$s d: %1$s }".formatted(huge));

    assertThat(answer.errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.errorMessage()).contains("250,000");
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(strings = {"id", "__typename"})
  void countsFragmentsWhereverTheyAreSpread(String field) {
    StringBuilder query = new StringBuilder("{ actor(id: \"KAZ\") { ...f0 } }");
    for (int i = 0; i < 30; i++) {
      query.append(" fragment f%d on Actor { ...f%d ...f%d }".formatted(i, i + 1, i + 1));
    }
    query.append(" fragment f30 on Actor { %s }".formatted(field));

    Answer answer = caller.ask(query.toString());

    assertThat(answer.errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.errorMessage()).contains("5,000 fields");
  }

  @Test
  void paysForAFragmentEachTimeItIsSpread() {
    StringBuilder query = new StringBuilder("{");
    for (int i = 0; i < 20; i++) {
      query.append(" a%d: facts(first: 20) { edges { node { ...evidence } } }".formatted(i));
    }
    query.append(" } fragment evidence on Fact { claims(first: 200) { edges { node { id } } } }");

    assertThat(caller.ask(query.toString()).errorCode()).isEqualTo("LIMIT_EXCEEDED");
  }

  @Test
  void refusesAListOfMoreValuesThanOneMayHave() {
    Answer answer =
        caller.ask(
            "query ($ids: [ID!]) { facts(where: {subject: $ids}) { totalCount } }",
            Map.of("ids", Collections.nCopies(limits.values() + 1, "KAZ")));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.errorMessage()).contains("'subject' has 501 values").contains("500");
  }

  @Test
  void refusesWordsToSearchForThatAreABook() {
    Answer answer =
        caller.ask(
            "query ($words: String) { actors(search: $words) { totalCount } }",
            Map.of("words", "kazakh ".repeat(limits.characters())));

    assertThat(answer.errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.errorMessage()).contains("'search'").contains("2,000");
  }

  @Test
  void refusesADocumentOfManyOperations() {
    StringBuilder document = new StringBuilder();
    for (int i = 0; i <= limits.operations(); i++) {
      document.append("query q%d { __typename } ".formatted(i));
    }

    Answer answer =
        caller.post("{\"query\": \"%s\", \"operationName\": \"q0\"}".formatted(document));

    assertThat(answer.errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.errorMessage()).contains("21 operations").contains("20");
  }

  @Test
  void refusesATextThatTakesLongToRead() {
    Answer answer = caller.ask("{ graph { facts " + "facts ".repeat(20_000) + "} }");

    assertThat(answer.errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.errorMessage()).contains("15,000");
  }

  @Test
  void refusesAListOfRequestsAndSaysWhatToSendInstead() {
    Answer answer = caller.post("[{\"query\": \"{ __typename }\"}]");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.errorMessage()).contains("list of requests").contains("Send each by itself");
  }

  @Test
  void readsNoRequestFurtherThanItMayBeLong() {
    Answer answer = caller.post("{\"query\": \"" + "x".repeat(limits.bytes()) + "\"}");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.errorCode()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.errorMessage()).contains("12,000,000").contains("one by one");
  }

  @Test
  void letsEverybodyLookAtTheSchema() {
    Answer answer =
        caller.ask(
            "{ __schema { types { name fields { name args { type { ofType { ofType { ofType {"
                + " ofType { ofType { name } } } } } } } } } } }");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().has("errors")).isFalse();
  }
}
