package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.Parser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.api.HttpCaller.Answer;
import org.entente.graph.fixture.CongoNews;
import org.entente.graph.fixture.TestGraph;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples of GraphiQL, asked as they stand there; what one hears of, other tests listen to.
 */
@ApiTest
class ExampleTests {

  @LocalServerPort private int port;

  @BeforeAll
  static void tellOfACongo() {
    TestGraph.shared()
        .writer()
        .write(
            List.of(
                CongoNews.of("News", "2022-01-02").says("Congo", Relation.AIDED, "KAZ").read()));
  }

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
      String text = caller.get("/graphiql/examples/" + name + ".graphql").response().body();
      for (OperationDefinition operation :
          Parser.parse(text).getDefinitionsOfType(OperationDefinition.class)) {
        if (operation.getOperation() != Operation.SUBSCRIPTION) {
          Answer answer = ask(caller, text, operation.getName());
          assertThat(answer.json().has("errors")).as(name + answer.response().body()).isFalse();
        }
      }
    }
  }

  private static Answer ask(HttpCaller caller, String text, @Nullable String operation) {
    Map<String, @Nullable Object> request = new HashMap<>();
    request.put("query", text);
    request.put("operationName", operation);
    return caller.post(JsonMapper.shared().writeValueAsString(request));
  }
}
