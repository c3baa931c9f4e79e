package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.api.HttpCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 19: how many facts by relation, year, region, pair? */
@QuestionTest
class FactCountsTests {

  private static final Question QUESTION = Question.of(19, "how-many-facts");

  private static final List<String> GROUPED_BY =
      List.of(
          "relation",
          "kind",
          "leaning",
          "polarity",
          "modality",
          "year",
          "yearHeld",
          "region",
          "subjectRegion",
          "objectRegion");

  @LocalServerPort private int port;

  /** Every dimension, of all actors and of some, with open periods and as known by a day. */
  @ParameterizedTest
  @CsvSource({
    "RELATION, , , , ",
    "KIND;LEANING, , 2021, 2022, ",
    "LEANING;POLARITY;MODALITY, RUS, , , ",
    "YEAR, RUS;USA, , , ",
    "YEAR;RELATION, KAZ, 2021, 2022, ",
    "YEAR;RELATION, KAZ, 2021, 2022, 2021-12",
    "YEAR_HELD, KAZ, 2021-07, 2022-03, ",
    "YEAR_HELD, KAZ, 2019-07, 2022-03, 2021-12-31",
    "YEAR_HELD;LEANING, CSTO, 1995, , ",
    "PAIR, CHN, 2021, 2021, ",
    "SUBJECT;OBJECT, TUR, 2022-01-01, 2022-01-31, ",
    "SUBJECT;OBJECT, TUR, 2021, 2022, 2021-06-30",
    "REGION;YEAR, CSTO;KAZ, , 2022, ",
    "SUBJECT_REGION;OBJECT_REGION, FRA;SYR, , , ",
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String by,
      @Nullable String actors,
      @Nullable String from,
      @Nullable String to,
      @Nullable String knownBy) {
    List<String> about = actors == null ? List.of() : List.of(actors.split(";"));

    assertThat(answer(port, List.of(by.split(";")), about, from, to, knownBy))
        .hasSizeGreaterThan(1);
  }

  /** The answer, after it was found to be the same in both forms. */
  static List<String> answer(
      int port,
      List<String> by,
      List<String> actors,
      @Nullable String from,
      @Nullable String to,
      @Nullable String knownBy) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("by", by);
    variables.put("actors", actors.isEmpty() ? null : actors);
    variables.put("during", Days.period(from, to));
    variables.put("knownBy", knownBy);

    List<Record> inCypher =
        QUESTION.inCypher(
            Values.parameters(
                    "by",
                    by,
                    "actors",
                    actors,
                    "from",
                    Days.first(from),
                    "to",
                    Days.last(to),
                    "knownBy",
                    knownBy == null ? null : Days.last(knownBy),
                    "today",
                    knownBy == null ? LocalDate.now(ZoneOffset.UTC) : Days.last(knownBy))
                .asMap());
    JsonNode overHttp = QUESTION.overHttp(port, variables).at("/factCounts/edges");

    List<String> told = overHttp.valueStream().map(edge -> row(edge.path("node"))).toList();
    assertThat(told).isEqualTo(inCypher.stream().map(FactCountsTests::row).toList());
    return told;
  }

  private static String row(JsonNode group) {
    return "%s: %s"
        .formatted(
            group.path("count"),
            Stream.concat(
                    GROUPED_BY.stream().map(group::path),
                    Stream.of("/subject/id", "/object/id", "/pair/0/id", "/pair/1/id")
                        .map(group::at))
                .map(Rows::text)
                .toList());
  }

  private static String row(Record row) {
    Value pair = row.get("pair");
    return "%s: %s"
        .formatted(
            row.get("facts"),
            Stream.concat(
                    GROUPED_BY.stream().map(row::get),
                    Stream.of(
                        row.get("subject"),
                        row.get("object"),
                        pair.isNull() ? Values.NULL : pair.get(0),
                        pair.isNull() ? Values.NULL : pair.get(1)))
                .map(Rows::text)
                .toList());
  }

  @Test
  void groupsThatCountEachFactOnceAddUpToAllFacts() {
    JsonNode answer =
        new HttpCaller(port)
            .ask(
                """
                {
                  all: facts(where: {involves: ["USA"]}) { totalCount }
                  year: factCounts(by: [YEAR], where: {involves: ["USA"]}, first: 200) { edges { node { count } } }
                  relation: factCounts(by: [RELATION, POLARITY], where: {involves: ["USA"]}, first: 200) { edges { node { count } } }
                  kind: factCounts(by: [KIND], where: {involves: ["USA"]}) { edges { node { kind count } } }
                  pair: factCounts(by: [PAIR], where: {involves: ["USA"]}, first: 200) { edges { node { count } } }
                }
                """)
            .data("");

    for (String groups : List.of("year", "relation", "kind", "pair")) {
      assertThat(
              answer
                  .path(groups)
                  .path("edges")
                  .valueStream()
                  .mapToInt(e -> e.at("/node/count").asInt())
                  .sum())
          .as(groups)
          .isEqualTo(answer.at("/all/totalCount").asInt());
    }
  }

  @Test
  void aFactBetweenTwoRegionsCountsInBothAndOneWithinARegionOnce() {
    JsonNode answer =
        new HttpCaller(port)
            .ask(
                """
                {
                  within: facts(where: {between: ["KAZ", "UZB"]}) { totalCount }
                  across: facts(where: {between: ["KAZ", "USA"]}) { totalCount }
                  one: factCounts(by: [REGION], where: {between: ["KAZ", "UZB"]}) { edges { node { region count } } }
                  two: factCounts(by: [REGION], where: {between: ["KAZ", "USA"]}) { totalCount edges { node { region count } } }
                }
                """)
            .data("");

    assertThat(answer.at("/one/edges/0/node/region").asString()).isEqualTo("Central Asia");
    assertThat(answer.at("/one/edges/0/node/count")).isEqualTo(answer.at("/within/totalCount"));
    assertThat(answer.at("/two/totalCount").asInt()).isEqualTo(2);
    assertThat(answer.at("/two/edges/0/node/count")).isEqualTo(answer.at("/across/totalCount"));
    assertThat(answer.at("/two/edges/1/node/count")).isEqualTo(answer.at("/across/totalCount"));
  }

  /** Neither of the two lies in a region: the fact counts once there, too, like all others. */
  @Test
  void aFactBetweenTwoWithoutARegionCountsOnce() {
    JsonNode answer =
        new HttpCaller(port)
            .ask(
                """
                {
                  all: facts(where: {between: ["EU", "G20"]}) { totalCount }
                  none: factCounts(by: [REGION], where: {between: ["EU", "G20"]}) { edges { node { region count } } }
                }
                """)
            .data("");

    assertThat(answer.at("/all/totalCount").asInt()).isPositive();
    assertThat(answer.at("/none/edges").size()).isEqualTo(1);
    assertThat(answer.at("/none/edges/0/node/region").isNull()).isTrue();
    assertThat(answer.at("/none/edges/0/node/count")).isEqualTo(answer.at("/all/totalCount"));
  }
}
