package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 10: on which facts do sources contradict each other, and who says what? */
@QuestionTest
class ContradictionsTests {

  private static final Question QUESTION = Question.of(10, "contradictions");

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "USA, , , 1",
    "RUS, , , 1",
    "RUS, 2022-01, 2022-06, 1",
    "USA, 2021-03-01, 2021-03-01, 0",
    ", , , 5",
    "RUS, 2014-03, 2014-03, 1",
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      @Nullable String actor, @Nullable String from, @Nullable String to, int atLeast) {
    List<String> actors = actor == null ? List.of() : List.of(actor);
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("actors", actor == null ? null : actors);
    variables.put("during", from == null ? null : Map.of("from", from, "to", String.valueOf(to)));

    List<Record> inCypher =
        QUESTION.inCypher(Map.of("actors", actors, "from", Days.first(from), "to", Days.last(to)));
    JsonNode overHttp = QUESTION.overHttp(port, variables).path("contradictions");

    assertThat(overHttp.path("totalCount").asInt())
        .isEqualTo(inCypher.size())
        .isGreaterThanOrEqualTo(atLeast);
    assertThat(overHttp.path("edges").valueStream().map(edge -> row(edge.path("node"))))
        .isEqualTo(inCypher.stream().limit(20).map(ContradictionsTests::row).toList());
  }

  private static String row(JsonNode node) {
    JsonNode affirmed = node.path("affirmed");
    JsonNode negated = node.path("negated");
    return "%s %s %s: %s %s %d, %s %s %d"
        .formatted(
            affirmed.at("/subject/name").asString(),
            affirmed.path("relation").asString(),
            affirmed.at("/object/name").asString(),
            Days.text(affirmed.path("from")),
            Days.text(affirmed.path("to")),
            affirmed.path("sources").asInt(),
            Days.text(negated.path("from")),
            Days.text(negated.path("to")),
            negated.path("sources").asInt());
  }

  private static String row(Record row) {
    return "%s %s %s: %s %s %d, %s %s %d"
        .formatted(
            row.get("who").asString(),
            row.get("what").asString(),
            row.get("whom").asString(),
            row.get("affirmedFrom").asString(""),
            row.get("affirmedTo").asString(""),
            row.get("affirmedSources").asInt(),
            row.get("negatedFrom").asString(""),
            row.get("negatedTo").asString(""),
            row.get("negatedSources").asInt());
  }

  @Test
  void bothSidesOfEachCountTheOtherAmongTheirContradictions() {
    JsonNode found = QUESTION.overHttp(port, Map.of()).at("/contradictions/edges");

    assertThat(found.size()).isEqualTo(20);
    assertThat(found.valueStream().map(edge -> edge.path("node")))
        .allSatisfy(
            node -> {
              assertThat(node.at("/affirmed/polarity").asString()).isEqualTo("AFFIRMED");
              assertThat(node.at("/negated/polarity").asString()).isEqualTo("NEGATED");
              assertThat(node.at("/affirmed/contradictions").asInt()).isPositive();
              assertThat(node.at("/negated/contradictions").asInt()).isPositive();
              assertThat(node.path("sources").asInt())
                  .isEqualTo(
                      node.at("/affirmed/sources").asInt() + node.at("/negated/sources").asInt());
            });
  }
}
