package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class ImportTests {

  private static final String IMPORT =
      """
      mutation ($text: String!) {
        importFacts(input: {name: "recognitions.csv", text: $text, by: "A. Scholar"}) { rows failures { line reason } claims superseded facts }
      }
      """;

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  @Test
  void answersFromImportedFactsWithTheirQuotations() {
    Answer imported =
        caller.ask(
            IMPORT,
            Map.of(
                "text",
                """
                subject,relation,object,from,source,quote
                Nauru,RECOGNISED,ABKHAZIA,2009-12-15,Kommersant,Nauru has recognised the republic.
                Narnia,RECOGNISED,ABKHAZIA,2009,Kommersant,
                """));

    assertThat(imported.data("/importFacts/rows").asInt()).isEqualTo(1);
    assertThat(imported.data("/importFacts/claims").asInt()).isEqualTo(1);
    assertThat(imported.data("/importFacts/failures/0/line").asInt()).isEqualTo(3);
    assertThat(imported.data("/importFacts/failures/0/reason").asString()).contains("'Narnia'");
    Answer found =
        caller.ask(
            """
            { facts(where: {subject: "NRU", relation: [RECOGNISED]}) { edges { node {
                from claims { edges { node { passage { text } } } } } } } }
            """);
    assertThat(found.data("/facts/edges/0/node/from").asString()).isEqualTo("2009-12-15");
    assertThat(found.data("/facts/edges/0/node/claims/edges/0/node/passage/text").asString())
        .contains("“Nauru has recognised the republic.”");
    Answer changes =
        caller.ask(
            """
            { changes(where: {kind: [FACTS_IMPORTED]}) { edges { node { by name } } } }
            """);
    assertThat(changes.data("/changes/edges/0/node/by").asString()).isEqualTo("A. Scholar");
    assertThat(changes.data("/changes/edges/0/node/name").asString()).isEqualTo("recognitions.csv");
  }

  @Test
  void refusesATextThatIsNoTable() {
    Answer answer = caller.ask(IMPORT, Map.of("text", "Once upon a time"));

    assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
    assertThat(answer.errorMessage()).contains("'Once upon a time'", "subject, relation");
  }
}
