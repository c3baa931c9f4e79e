package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

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
  private static final int PAGE = 50;

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
    "RUS, 2022-04-01, 2022-06",
    "KAZ, 2022-06-30, ",
  })
  void hasTheSameAnswerOverHttpAndInCypher(String actor, String knownBy, @Nullable String during) {
    assertThat(answer(port, actor, knownBy, during)).isNotEmpty();
  }

  /** The answer's first page, after it was found to be the same in both forms. */
  static List<String> answer(int port, String actor, String knownBy, @Nullable String during) {
    String time = during == null ? knownBy : during;
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("actors", List.of(actor));
    variables.put("knownBy", knownBy);
    variables.put("during", during == null ? null : Days.period(during, during));

    List<Record> inCypher =
        QUESTION.inCypher(
            Map.of(
                "actor", actor,
                "knownBy", Days.last(knownBy),
                "from", Days.first(time),
                "to", Days.last(time)));
    JsonNode overHttp = QUESTION.overHttp(port, variables).path("hindsight");

    List<String> told =
        overHttp.path("edges").valueStream().map(edge -> row(edge.path("node"))).toList();
    assertThat(overHttp.path("totalCount").asInt()).isEqualTo(inCypher.size());
    assertThat(told).isEqualTo(inCypher.stream().limit(PAGE).map(HindsightTests::row).toList());
    return told;
  }

  private static String row(JsonNode node) {
    JsonNode any = node.path(node.path("now").isNull() ? "then" : "now");
    return "%s | %s: %s, %s"
        .formatted(
            Rows.text(node.path("difference")),
            Rows.text(
                any, "/subject/name", "/polarity", "/modality", "/relation", "/object/name", "/id"),
            Rows.text(node.path("then"), "/from", "/to", "/sources"),
            Rows.text(node.path("now"), "/from", "/to", "/sources"));
  }

  private static String row(Record row) {
    return "%s: %s, %s"
        .formatted(
            Rows.text(row, "difference", "who", "polarity", "modality", "what", "whom", "fact"),
            Rows.text(row, "thenFrom", "thenTo", "thenSources"),
            Rows.text(row, "nowFrom", "nowTo", "nowSources"));
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

    assertThat(ids(lists.path("compared"), "/then/id"))
        .containsExactlyInAnyOrderElementsOf(ids(lists.path("known"), "/id"));
    assertThat(ids(lists.path("compared"), "/now/id"))
        .containsExactlyInAnyOrderElementsOf(ids(lists.path("held"), "/id"));
  }

  private static List<String> ids(JsonNode page, String at) {
    return Rows.texts(page, at).stream().filter(id -> !id.equals("-")).toList();
  }

  /** In April nobody knew who would be gone by June, nor what June would bring. */
  @Test
  void tellsOnlyTheDifferenceAskedFor() {
    JsonNode lists =
        new HttpCaller(port)
            .ask(
                """
                query ($by: Date!, $in: Period, $of: FactFilter) {
                  all: hindsight(knownBy: $by, during: $in, where: $of, first: 200) { ...Compared }
                  known: hindsight(knownBy: $by, during: $in, where: $of, difference: [KNOWN], first: 200) { ...Compared }
                  late: hindsight(knownBy: $by, during: $in, where: $of, difference: [LEARNT_LATER], first: 200) { ...Compared }
                  gone: hindsight(knownBy: $by, during: $in, where: $of, difference: [GIVEN_UP], first: 200) { ...Compared }
                  changed: hindsight(knownBy: $by, during: $in, where: $of, difference: [GIVEN_UP, LEARNT_LATER], first: 200) { ...Compared }
                }
                fragment Compared on HindsightConnection {
                  totalCount edges { node { difference then { id } now { id } } }
                }
                """,
                Map.of(
                    "by",
                    "2022-04-01",
                    "in",
                    Map.of("from", "2022-06", "to", "2022-06"),
                    "of",
                    Map.of("involves", List.of("RUS"))))
            .data("");

    assertThat(told(lists.path("known"))).isEqualTo(ofAll(lists, "KNOWN")).isNotEmpty();
    assertThat(told(lists.path("late"))).isEqualTo(ofAll(lists, "LEARNT_LATER")).isNotEmpty();
    assertThat(told(lists.path("gone"))).isEqualTo(ofAll(lists, "GIVEN_UP")).isNotEmpty();
    assertThat(told(lists.path("changed"))).isEqualTo(ofAll(lists, "GIVEN_UP", "LEARNT_LATER"));
    assertThat(lists)
        .allSatisfy(
            list -> assertThat(list.path("totalCount").asInt()).isEqualTo(told(list).size()));
  }

  private static List<String> ofAll(JsonNode lists, String... differences) {
    return told(lists.path("all")).stream()
        .filter(entry -> List.of(differences).contains(entry.substring(0, entry.indexOf(' '))))
        .toList();
  }

  private static List<String> told(JsonNode page) {
    return page.path("edges")
        .valueStream()
        .map(edge -> edge.path("node"))
        .map(
            node ->
                "%s %s %s"
                    .formatted(
                        Rows.text(node.path("difference")),
                        Rows.text(node.at("/then/id")),
                        Rows.text(node.at("/now/id"))))
        .toList();
  }
}
