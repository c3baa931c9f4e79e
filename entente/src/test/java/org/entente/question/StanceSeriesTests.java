package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

/** Question 5: how did a stance change over time? */
@QuestionTest
class StanceSeriesTests {

  private static final Question QUESTION = Question.of(5, "stance-over-time");

  /** How many facts of each step the request asks for. */
  private static final int FACTS = 3;

  /** More than any step has. */
  private static final int ALL = 200;

  @LocalServerPort private int port;

  /**
   * Periods that cut months in two, and days by which little was known; of Tonga only undated news
   * tells.
   */
  @ParameterizedTest
  @CsvSource({
    "RUS, USA, MONTH, 2021-01-01, 2022-12-31,",
    "USA, RUS, MONTH, 2021-03-15, 2022-02-03, 2021-12-31",
    "CHN, RUS, YEAR, 1990-07-01, 2023-02-01,",
    "USA, CHN, YEAR, 2021-06-30, 2022-06-30, 2022-01-31",
    "KAZ, RUS, MONTH, 2021-12-31, 2022-02-01,",
    "TON, FJI, MONTH, 2021-01-01, 2021-12-31,"
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String of,
      String towards,
      String by,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate knownBy) {
    List<String> steps = answer(port, of, towards, by, from, to, knownBy);

    assertThat(steps.stream().filter(step -> !step.endsWith("0: []"))).isNotEmpty();
  }

  /** The answer, after it was found to be the same in both forms. */
  static List<String> answer(
      int port,
      String of,
      String towards,
      String by,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate knownBy) {
    List<Record> inCypher =
        QUESTION.inCypher(
            Map.of("of", of, "towards", towards, "by", by, "from", from, "to", to), knownBy);
    Map<String, Object> variables = variables(of, towards, by, from, to);

    JsonNode steps = QUESTION.overHttp(port, variables, knownBy).path("steps");

    List<String> told = steps.valueStream().map(StanceSeriesTests::step).toList();
    assertThat(told).isEqualTo(inCypher.stream().map(row -> step(row, by)).toList());
    assertThat(allFacts(port, variables, knownBy))
        .isEqualTo(inCypher.stream().map(row -> Rows.upTo(ALL, row.get("facts"))).toList());
    return told;
  }

  /** The request tells some facts of each step; asked for all, it has the same in each. */
  private static List<List<String>> allFacts(
      int port, Map<String, Object> variables, @Nullable LocalDate knownBy) {
    Map<String, @Nullable Object> asked = new HashMap<>(variables);
    asked.put("knownBy", knownBy == null ? null : knownBy.toString());
    return new HttpCaller(port)
        .ask(
            """
            query ($of: ID!, $towards: ID!, $by: TimeStep!, $during: Period, $knownBy: Date) {
              stanceSeries(of: $of, towards: $towards, by: $by, during: $during, knownBy: $knownBy) {
                facts(first: 200) { edges { node { id } } }
              }
            }
            """,
            asked)
        .data("/stanceSeries")
        .valueStream()
        .map(step -> Rows.texts(step.path("facts"), "/id"))
        .toList();
  }

  @Test
  void aStepIsWhatWasTrueOfSupportersThen() {
    HttpCaller caller = new HttpCaller(port);
    JsonNode steps =
        caller
            .ask(
                "{ stanceSeries(of: \"RUS\", towards: \"USA\", during: {from: \"2021\", to:"
                    + " \"2022\"}) { date support opposition } }")
            .data("/stanceSeries");

    assertThat(steps).hasSize(24);
    for (JsonNode step : steps) {
      String month = step.path("date").asString();
      JsonNode stances =
          caller
              .ask(
                  "{ supporters(of: \"USA\", during: {from: \"%s\", to: \"%s\"}) { actor { id } support opposition } }"
                      .formatted(month, month))
              .data("/supporters");
      JsonNode stance =
          stances
              .valueStream()
              .filter(each -> each.at("/actor/id").asString().equals("RUS"))
              .findFirst()
              .orElse(stances.path("none"));
      assertThat(step.path("support").asInt()).as(month).isEqualTo(stance.path("support").asInt(0));
      assertThat(step.path("opposition").asInt())
          .as(month)
          .isEqualTo(stance.path("opposition").asInt(0));
    }
  }

  @Test
  void pagesThroughTheFactsOfAStep() {
    HttpCaller caller = new HttpCaller(port);
    String request =
        "{ stanceSeries(of: \"USA\", towards: \"RUS\", by: YEAR, during: {from: \"2021\", to:"
            + " \"2021\"}) { facts(first: %d%s) { totalCount pageInfo { hasNextPage endCursor }"
            + " edges { node { id } } } } }";
    JsonNode all = caller.ask(request.formatted(100, "")).data("/stanceSeries/0/facts");
    JsonNode one = caller.ask(request.formatted(1, "")).data("/stanceSeries/0/facts");
    JsonNode rest =
        caller
            .ask(
                request.formatted(
                    100, ", after: \"" + one.at("/pageInfo/endCursor").asString() + "\""))
            .data("/stanceSeries/0/facts");

    assertThat(one.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    assertThat(rest.path("edges").size()).isEqualTo(all.path("totalCount").asInt() - 1);
    assertThat(rest.at("/edges/0")).isEqualTo(all.at("/edges/1"));
  }

  private static String step(JsonNode step) {
    return "%s +%s -%s =%s certainly +%s -%s by %s of %s: %s"
        .formatted(
            Rows.text(step.path("date")),
            Rows.text(step.path("support")),
            Rows.text(step.path("opposition")),
            Rows.text(step.path("net")),
            Rows.text(step.path("certainSupport")),
            Rows.text(step.path("certainOpposition")),
            Rows.text(step.path("sources")),
            Rows.text(step.at("/facts/totalCount")),
            Rows.texts(step.path("facts"), "/id"));
  }

  private static String step(Record row, String by) {
    String day = row.get("step").asLocalDate().toString();
    return "%s +%s -%s =%s certainly +%s -%s by %s of %s: %s"
        .formatted(
            day.substring(0, by.equals("YEAR") ? 4 : 7),
            row.get("support"),
            row.get("opposition"),
            row.get("net"),
            row.get("certainSupport"),
            row.get("certainOpposition"),
            row.get("sources"),
            row.get("facts").size(),
            Rows.upTo(FACTS, row.get("facts")));
  }

  private static Map<String, Object> variables(
      String of, String towards, String by, LocalDate from, LocalDate to) {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("of", of);
    variables.put("towards", towards);
    variables.put("by", by);
    variables.put("during", Map.of("from", from.toString(), "to", to.toString()));
    return variables;
  }
}
