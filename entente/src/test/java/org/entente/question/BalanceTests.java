package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.neo4j.driver.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 9: who supports each other, and whose friend's friend is an enemy? */
@QuestionTest
class BalanceTests {

  private static final Question QUESTION = Question.of(9, "balance");

  /** How many of each, and of the facts of each side, the request asks for. */
  private static final int PAIRS = 20;

  private static final int TRIANGLES = 10;
  private static final int FACTS = 2;

  @LocalServerPort private int port;

  /** What is between Tonga, Samoa and Fiji only undated news tells. */
  @ParameterizedTest
  @CsvSource({
    "'', 2022-01-01, 2022-01-31,",
    "'', 2021-05-10, 2021-07-03, 2021-12-31",
    "RUS CHN USA KAZ UKR TUR IRN, 2021-01-01, 2022-12-31,",
    "TON WSM FJI, 2021-01-01, 2021-12-31,"
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String names, LocalDate from, LocalDate to, @Nullable LocalDate knownBy) {
    Map<String, List<String>> answer =
        answer(port, names.isEmpty() ? List.of() : List.of(names.split(" ")), from, to, knownBy);

    assertThat(answer.get("pair")).isNotEmpty();
    assertThat(answer.get("triangle")).isNotEmpty();
  }

  /** The answer by its parts, after it was found to be the same in both forms. */
  static Map<String, List<String>> answer(
      int port, List<String> among, LocalDate from, LocalDate to, @Nullable LocalDate knownBy) {
    List<Record> inCypher =
        QUESTION.inCypher(Map.of("among", among, "from", from, "to", to), knownBy);

    Map<String, Object> variables = new HashMap<>();
    if (!among.isEmpty()) {
      variables.put("among", among);
    }
    variables.put("during", Map.of("from", from.toString(), "to", to.toString()));
    JsonNode overHttp = QUESTION.overHttp(port, variables, knownBy);

    List<String> pairs = told(inCypher, "pair");
    List<String> triangles = told(inCypher, "triangle");
    assertThat(overHttp.at("/pairs/totalCount").asInt()).isEqualTo(pairs.size());
    assertThat(overHttp.at("/pairs/edges").valueStream().map(edge -> pair(edge.path("node"))))
        .isEqualTo(pairs.stream().limit(PAIRS).toList());
    assertThat(overHttp.at("/triangles/totalCount").asInt()).isEqualTo(triangles.size());
    assertThat(
            overHttp.at("/triangles/edges").valueStream().map(edge -> triangle(edge.path("node"))))
        .isEqualTo(triangles.stream().limit(TRIANGLES).toList());
    return Map.of("pair", pairs, "triangle", triangles);
  }

  @Test
  void pagesThroughTrianglesInOrder() {
    HttpCaller caller = new HttpCaller(port);
    String request =
        "{ unbalancedTriangles(during: {from: \"2021-05\", to: \"2021-07\"}, first: %d%s) {"
            + " pageInfo { hasNextPage endCursor } edges { node { actor { id } friend { id }"
            + " opponent { id } sources } } } }";
    JsonNode all = caller.ask(request.formatted(60, "")).data("/unbalancedTriangles/edges");
    List<JsonNode> paged = new ArrayList<>();
    String after = "";
    while (paged.size() < all.size()) {
      JsonNode page = caller.ask(request.formatted(4, after)).data("/unbalancedTriangles");
      page.path("edges").forEach(paged::add);
      after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
    }

    assertThat(all.size()).isGreaterThan(10);
    assertThat(paged.subList(0, all.size())).isEqualTo(all.valueStream().toList());
  }

  /** Both read what takes sides by a query of their own. */
  @ParameterizedTest
  @CsvSource({"9999-12-31", "2021-09-30"})
  void stancesOfPairsAreThoseOfQuestionFour(String knownBy) {
    HttpCaller caller = new HttpCaller(port);
    String stance =
        "{ actor { id } towards { id } support opposition sources confidence supportsBy opposesBy"
            + " }";
    List<JsonNode> ofPairs =
        caller
            .ask(
                "{ mutualSupport(during: {from: \"2021\", to: \"2022\"}, knownBy: \"%s\", first: 5) { edges { node { stances %s } } } }"
                    .formatted(knownBy, stance))
            .data("/mutualSupport/edges")
            .valueStream()
            .flatMap(edge -> edge.at("/node/stances").valueStream())
            .toList();

    assertThat(ofPairs).hasSize(10);
    for (JsonNode each : ofPairs) {
      assertThat(
              caller
                  .ask(
                      "{ supportedBy(actor: \"%s\", during: {from: \"2021\", to: \"2022\"}, knownBy: \"%s\") %s }"
                          .formatted(each.at("/actor/id").asString(), knownBy, stance))
                  .data("/supportedBy")
                  .valueStream())
          .contains(each);
    }
  }

  private static List<String> told(List<Record> rows, String part) {
    return rows.stream()
        .filter(row -> row.get("part").asString().equals(part))
        .map(row -> "%s: %s".formatted(actors(row), row.get("sides").asList(BalanceTests::side)))
        .toList();
  }

  private static String actors(Record row) {
    return Rows.text(row, "a", "b", "c", "sources");
  }

  private static String side(Value side) {
    return "%s towards %s +%s -%s %s"
        .formatted(
            side.get("actor").asString(),
            side.get("towards").asString(),
            side.get("support"),
            side.get("opposition"),
            Rows.upTo(FACTS, side.get("facts")));
  }

  private static String pair(JsonNode pair) {
    return "%s: %s"
        .formatted(
            Rows.text(pair, "/actors/0/id", "/actors/1/id", "/actors/2/id", "/sources"),
            sides(pair));
  }

  private static String triangle(JsonNode triangle) {
    return "%s: %s"
        .formatted(
            Rows.text(triangle, "/actor/id", "/friend/id", "/opponent/id", "/sources"),
            sides(triangle));
  }

  private static List<String> sides(JsonNode thing) {
    return thing
        .path("stances")
        .valueStream()
        .map(
            stance ->
                "%s towards %s +%s -%s %s"
                    .formatted(
                        Rows.text(stance.at("/actor/id")),
                        Rows.text(stance.at("/towards/id")),
                        Rows.text(stance.path("support")),
                        Rows.text(stance.path("opposition")),
                        Rows.texts(stance.path("facts"), "/id")))
        .toList();
  }
}
