package org.entente.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.api.ApiTestServer;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A server that keeps its schema to itself. */
@SpringBootTest(
    classes = ApiTestServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "entente.introspection=false")
class HiddenSchemaTests {

  @LocalServerPort private int port;

  @Test
  void tellsNoSchemaAndAnswersQuestions() {
    HttpCaller caller = new HttpCaller(port);

    Answer schema = caller.ask("{ __schema { types { name } } }");
    Answer type = caller.ask("{ __type(name: \"Fact\") { name } }");

    assertThat(schema.errorCode()).isEqualTo("FORBIDDEN");
    assertThat(schema.errorMessage()).contains("introspection is switched off");
    assertThat(type.errorCode()).isEqualTo("FORBIDDEN");
    assertThat(caller.get("/graphql/schema").status()).isEqualTo(404);
    assertThat(caller.ask("{ graph { __typename actors } }").json().has("errors")).isFalse();
  }
}
