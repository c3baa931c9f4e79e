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
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 9: who supports each other, and whose friend's friend is an enemy? */
@QuestionTest
class BalanceTests {

  private static final Question QUESTION = Question.of(9, "balance");

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
    List<String> among = names.isEmpty() ? List.of() : List.of(names.split(" "));
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
    assertThat(triangles).isNotEmpty();
    assertThat(pairs).isNotEmpty();
    assertThat(overHttp.at("/pairs/totalCount").asInt()).isEqualTo(pairs.size());
    assertThat(
            overHttp
                .at("/pairs/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .map(
                    pair ->
                        "%s %s by %d"
                            .formatted(
                                pair.at("/actors/0/id").asString(),
                                pair.at("/actors/1/id").asString(),
                                pair.path("sources").asInt())))
        .isEqualTo(pairs.subList(0, Math.min(20, pairs.size())));
    assertThat(overHttp.at("/triangles/totalCount").asInt()).isEqualTo(triangles.size());
    assertThat(overHttp.at("/triangles/edges").valueStream().map(BalanceTests::triangle))
        .isEqualTo(triangles.subList(0, Math.min(10, triangles.size())));
    assertThat(
            overHttp
                .at("/triangles/edges")
                .valueStream()
                .flatMap(edge -> edge.at("/node/stances").valueStream()))
        .allSatisfy(stance -> assertThat(stance.at("/facts/edges").size()).isPositive());
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
        .map(
            row ->
                "%s %s%s by %d"
                    .formatted(
                        row.get("a").asString(),
                        row.get("b").asString(),
                        row.get("c").isNull() ? "" : " " + row.get("c").asString(),
                        row.get("sources").asInt()))
        .toList();
  }

  private static String triangle(JsonNode edge) {
    JsonNode triangle = edge.path("node");
    return "%s %s %s by %d"
        .formatted(
            triangle.at("/actor/id").asString(),
            triangle.at("/friend/id").asString(),
            triangle.at("/opponent/id").asString(),
            triangle.path("sources").asInt());
  }
}
