package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.api.HttpCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 11: what did we know on a day, as against what held on that day? */
@QuestionTest
class HindsightTests {

  private static final Question QUESTION = Question.of(11, "known-then-and-now");

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "KAZ, 2022-01-05, ",
    "KAZ, 2022-01-24, 2022-01-05",
    "USA, 2021-06-30, ",
    "USA, 2021-06, 2021-06",
    "USA, 2021-06-01, 2021-05",
    "RUS, 2021, 2021-12-31",
    "CSTO, 2021-12-31, 2022-01-01",
  })
  void hasTheSameAnswerOverHttpAndInCypher(String actor, String knownBy, @Nullable String during) {
    String time = during == null ? knownBy : during;
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("actors", List.of(actor));
    variables.put("knownBy", knownBy);
    variables.put("during", during == null ? null : Map.of("from", during, "to", during));

    List<Record> inCypher =
        QUESTION.inCypher(
            Map.of(
                "actor", actor,
                "knownBy", Days.last(knownBy),
                "from", Days.first(time),
                "to", Days.last(time)));
    JsonNode overHttp = QUESTION.overHttp(port, variables).path("hindsight");

    assertThat(overHttp.path("totalCount").asInt()).isEqualTo(inCypher.size()).isPositive();
    assertThat(overHttp.path("edges").valueStream().map(edge -> row(edge.path("node"))))
        .isEqualTo(inCypher.stream().limit(50).map(HindsightTests::row).toList());
  }

  private static String row(JsonNode node) {
    JsonNode then = node.path("then");
    JsonNode now = node.path("now");
    JsonNode any = now.isNull() ? then : now;
    return "%s %s %s %s %s %s: %s %s %s, %s %s %s"
        .formatted(
            node.path("difference").asString(),
            any.at("/subject/name").asString(),
            any.path("polarity").asString(),
            any.path("modality").asString(),
            any.path("relation").asString(),
            any.at("/object/name").asString(),
            Days.text(then.path("from")),
            Days.text(then.path("to")),
            then.path("sources").asInt(0),
            Days.text(now.path("from")),
            Days.text(now.path("to")),
            now.path("sources").asInt(0));
  }

  private static String row(Record row) {
    return "%s %s %s %s %s %s: %s %s %s, %s %s %s"
        .formatted(
            row.get("difference").asString(),
            row.get("who").asString(),
            row.get("polarity").asString(),
            row.get("modality").asString(),
            row.get("what").asString(),
            row.get("whom").asString(),
            row.get("thenFrom").asString(""),
            row.get("thenTo").asString(""),
            row.get("thenSources").asInt(0),
            row.get("nowFrom").asString(""),
            row.get("nowTo").asString(""),
            row.get("nowSources").asInt(0));
  }

  /** The two lists that a reader could lay beside each other hold the same as the one. */
  @ParameterizedTest
  @CsvSource({"USA, 2021-06-30", "RUS, 2022-02", "KAZ, 2022-01-06"})
  void isWhatTwoListsOfFactsWouldTell(String actor, String day) {
    JsonNode lists =
        new HttpCaller(port)
            .ask(
                """
                query ($actor: ID!, $day: Date!) {
                  known: facts(first: 200, where: {involves: [$actor], during: {from: $day, to: $day}, knownBy: $day}) { edges { node { id } } }
                  held: facts(first: 200, where: {involves: [$actor], during: {from: $day, to: $day}}) { edges { node { id } } }
                  compared: hindsight(first: 200, where: {involves: [$actor]}, knownBy: $day) {
                    edges { node { difference then { id } now { id } } } }
                }
                """,
                Map.of("actor", actor, "day", day))
            .data("");

    List<String> then = new ArrayList<>();
    List<String> now = new ArrayList<>();
    for (JsonNode edge : lists.at("/compared/edges")) {
      then.add(Days.text(edge.at("/node/then/id")));
      now.add(Days.text(edge.at("/node/now/id")));
    }
    assertThat(then.stream().filter(id -> !id.isEmpty()))
        .containsExactlyInAnyOrderElementsOf(ids(lists.at("/known/edges")));
    assertThat(now.stream().filter(id -> !id.isEmpty()))
        .containsExactlyInAnyOrderElementsOf(ids(lists.at("/held/edges")));
  }

  private static List<String> ids(JsonNode edges) {
    return edges.valueStream().map(edge -> edge.at("/node/id").asString()).toList();
  }

  @Test
  void tellsOnlyTheDifferenceAskedFor() {
    JsonNode edges =
        new HttpCaller(port)
            .ask(
                """
                { hindsight(knownBy: "2021-06-30", difference: [GIVEN_UP, LEARNT_LATER], first: 200) {
                    edges { node { difference } } } }
                """)
            .data("/hindsight/edges");

    assertThat(edges.valueStream().map(edge -> edge.at("/node/difference").asString()))
        .contains("LEARNT_LATER", "GIVEN_UP")
        .containsOnly("LEARNT_LATER", "GIVEN_UP");
  }
}
