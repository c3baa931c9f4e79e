package org.entente.api.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an export cannot give, and what it says then. */
@ApiTest
class ExportRefusalTests {

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeAll
  static void tellNews() {
    ExportNews.tell();
  }

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "subjekt=RUS | subjekt",
        "relation=SENT | relation",
        "polarity=YES | polarity",
        "from=January | from",
        "to=2022-02-30 | to",
        "from=2022&from=2023 | from",
        "minSources=two | minSources",
        "minSources=-1 | minSources",
        "minConfidence=high | minConfidence",
        "minConfidence=7 | minConfidence",
        "minConfidence=NaN | minConfidence",
        "subject=KZ | subject",
        "involves=nobody at all | involves",
        "object= | object",
        "cells=raw | cells",
        "from=2023&to=2022 | from"
      })
  void namesTheParameterThatItCannotRead(String parameters, String name) {
    Answer answer = caller.get("/export/facts.csv?" + parameters.replace(" ", "%20"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
    assertThat(answer.errorMessage()).contains("'" + name + "'");
    assertThat(answer.header("Content-Disposition")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/export/facts.pdf", "/export/sources.graphml"})
  void hasNoOtherFormats(String path) {
    assertThat(caller.get(path).status()).isEqualTo(404);
  }

  @Test
  void knowsEveryConditionOfTheSchema() throws IOException {
    Set<String> conditions = new LinkedHashSet<>();
    try (InputStreamReader schema =
        new InputStreamReader(
            ExportRefusalTests.class.getResourceAsStream("/graphql/schema.graphqls"),
            StandardCharsets.UTF_8)) {
      new SchemaParser()
              .parse(schema)
              .getType("FactFilter", InputObjectTypeDefinition.class)
              .orElseThrow()
              .getInputValueDefinitions()
              .stream()
              .map(InputValueDefinition::getName)
              .forEach(conditions::add);
    }
    conditions.remove("during");

    assertThat(ExportQuery.PARAMETERS).containsAll(conditions);
  }

  @Test
  void cutsTheConnectionWhenSomethingGoesWrongHalfWay() {
    String broken =
        TestGraph.run(
                "MATCH (f:Fact {relation: 'DISPUTES_WITH'}) RETURN f.id AS id ORDER BY f.latestTo"
                    + " DESC LIMIT 1")
            .getFirst()
            .get("id")
            .asString();

    withBroken(
        broken,
        () -> {
          for (String file : List.of("facts.csv", "facts.graphml", "facts.jsonld")) {
            assertThatThrownBy(() -> caller.get("/export/" + file))
                .as(file)
                .isInstanceOf(AssertionError.class)
                .hasCauseInstanceOf(IOException.class);
          }
        });
  }

  @Test
  void saysSoPlainlyWhenSomethingGoesWrongBeforeTheFirstRows() {
    String query = "subject=UZB&object=KGZ&relation=AIDED";

    withBroken(
        Exported.csv(caller.get("/export/facts.csv?" + query).response().body())
            .getFirst()
            .getOrDefault("id", "none"),
        () -> {
          Answer answer = caller.get("/export/facts.csv?" + query);

          assertThat(answer.status()).isEqualTo(500);
          assertThat(answer.errorCode()).isEqualTo("INTERNAL");
          assertThat(answer.header("Content-Disposition")).isEmpty();
        });
  }

  /** While something is tried, a fact in the graph is none that could be. */
  private static void withBroken(String fact, Runnable trial) {
    TestGraph.run(
        "MATCH (f:Fact {id: $id}) SET f.sure = f.confidence, f.confidence = 7.0",
        Map.of("id", fact));
    try {
      trial.run();
    } finally {
      TestGraph.run(
          "MATCH (f:Fact {id: $id}) SET f.confidence = f.sure REMOVE f.sure", Map.of("id", fact));
    }
  }
}
