package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The examples of GraphiQL, asked as they stand there. */
@ApiTest
class ExampleTests {

  @LocalServerPort private int port;

  @Test
  void everyExampleIsAnswered() {
    HttpCaller caller = new HttpCaller(port);
    List<String> names =
        Pattern.compile("'([a-z-]+)'")
            .matcher(caller.get("/graphiql/examples.js").response().body())
            .results()
            .map((MatchResult name) -> name.group(1))
            .toList();

    assertThat(names).hasSizeGreaterThan(5);
    for (String name : names) {
      String query = caller.get("/graphiql/examples/" + name + ".graphql").response().body();
      Answer answer = caller.ask(query);
      assertThat(answer.json().has("errors")).as(name + answer.response().body()).isFalse();
    }
  }
}
