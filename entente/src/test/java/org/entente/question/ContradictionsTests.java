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
import org.neo4j.driver.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 10: on which facts do sources contradict each other, and who says what? */
@QuestionTest
class ContradictionsTests {

  private static final Question QUESTION = Question.of(10, "contradictions");
  private static final int PAGE = 20;

  @LocalServerPort private int port;

  /** Of all actors, of some, and in periods that end where a side of a contradiction does. */
  @ParameterizedTest
  @CsvSource({
    ", , , 20",
    "USA, , , 5",
    "RUS;IND;CHN, , , 3",
    "RUS, 2022-01, 2022-06, 1",
    "RUS, 2021-10-31, 2021-10-31, 0",
    "RUS, 2021-11, 2021-11, 1",
    "RUS, 2022-11-22, , 0",
    "USA, , 2021-03-01, 0",
    ", 2021-06, 2021-06, 1",
    ", 2014-03, 2014-03, 0",
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      @Nullable String actors, @Nullable String from, @Nullable String to, int atLeast) {
    List<String> about = actors == null ? List.of() : List.of(actors.split(";"));
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("actors", actors == null ? null : about);
    variables.put("during", Days.period(from, to));

    List<Record> inCypher =
        QUESTION.inCypher(Map.of("actors", about, "from", Days.first(from), "to", Days.last(to)));
    JsonNode overHttp = QUESTION.overHttp(port, variables).path("contradictions");

    assertThat(overHttp.path("totalCount").asInt())
        .isEqualTo(inCypher.size())
        .isGreaterThanOrEqualTo(atLeast);
    assertThat(overHttp.path("edges").valueStream().map(edge -> row(edge.path("node"))))
        .isEqualTo(inCypher.stream().limit(PAGE).map(ContradictionsTests::row).toList());
  }

  private static String row(JsonNode node) {
    JsonNode affirmed = node.path("affirmed");
    JsonNode negated = node.path("negated");
    return "%s %s %s: %s %s %s, %s %s %s"
        .formatted(
            Rows.text(affirmed.at("/subject/name")),
            Rows.text(affirmed.path("relation")),
            Rows.text(affirmed.at("/object/name")),
            Rows.text(affirmed.path("from")),
            Rows.text(affirmed.path("to")),
            Rows.text(affirmed.path("sources")),
            Rows.text(negated.path("from")),
            Rows.text(negated.path("to")),
            Rows.text(negated.path("sources")));
  }

  private static String row(Record row) {
    return "%s %s %s: %s %s %s, %s %s %s"
        .formatted(
            Rows.text(row.get("who")),
            Rows.text(row.get("what")),
            Rows.text(row.get("whom")),
            Rows.text(row.get("affirmedFrom")),
            Rows.text(row.get("affirmedTo")),
            Rows.text(row.get("affirmedSources")),
            Rows.text(row.get("negatedFrom")),
            Rows.text(row.get("negatedTo")),
            Rows.text(row.get("negatedSources")));
  }

  /** The request tells the surest claims of each side, Cypher the outlets of all of them. */
  @Test
  void namesWhoSaysWhatInBothForms() {
    List<Record> inCypher =
        QUESTION.inCypher(
            Map.of("actors", List.of(), "from", Days.first(null), "to", Days.last(null)));
    JsonNode edges = QUESTION.overHttp(port, Map.of()).at("/contradictions/edges");

    assertThat(edges.size()).isEqualTo(PAGE);
    for (int i = 0; i < PAGE; i++) {
      JsonNode node = edges.path(i).path("node");
      assertThat(outlets(node.path("affirmed")))
          .isNotEmpty()
          .isSubsetOf(inCypher.get(i).get("saySo").asList(Value::asString));
      assertThat(outlets(node.path("negated")))
          .isNotEmpty()
          .isSubsetOf(inCypher.get(i).get("denyIt").asList(Value::asString));
    }
  }

  private static List<String> outlets(JsonNode fact) {
    return Rows.texts(fact.path("claims"), "/passage/article/outlet");
  }

  @Test
  void bothSidesOfEachCountTheOtherAmongTheirContradictions() {
    JsonNode found = QUESTION.overHttp(port, Map.of()).at("/contradictions/edges");

    assertThat(found.size()).isEqualTo(PAGE);
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
