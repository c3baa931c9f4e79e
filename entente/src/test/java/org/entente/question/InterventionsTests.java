package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 14: which interventions were there in a country? */
@QuestionTest
class InterventionsTests {

  private static final Question QUESTION = Question.of(14, "interventions-in-a-country");

  /** How many facts of each intervention the request asks for. */
  private static final int FACTS = 5;

  @LocalServerPort private int port;

  /**
   * The borders of a month, of a year and of a day on which one begins or ends, and as of a day;
   * what was done in Fiji only undated news tells.
   */
  @ParameterizedTest
  @CsvSource({
    "KAZ, 2022-01, 2022-01, , 1",
    "KAZ, 2021, 2022, , 3",
    "SYR, 2021-06-15, 2021-06-15, , 1",
    "MLI, 2021, 2022, 2021-12-31, 2",
    "AFG, 2000, 2030, , 3",
    "FJI, 2021, 2021, , 1"
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String country, String from, String to, @Nullable LocalDate knownBy, int atLeast) {
    assertThat(answer(port, country, from, to, knownBy)).hasSizeGreaterThanOrEqualTo(atLeast);
  }

  /** The answer, after it was found to be the same in both forms. */
  static List<String> answer(
      int port, String country, String from, String to, @Nullable LocalDate knownBy) {
    List<String> inCypher =
        QUESTION
            .inCypher(
                Map.of(
                    "country",
                    country,
                    "from",
                    Days.first(from),
                    "to",
                    Days.last(to),
                    "minConfidence",
                    0.5),
                knownBy)
            .stream()
            .map(InterventionsTests::row)
            .toList();

    List<String> overHttp =
        QUESTION
            .overHttp(
                port, Map.of("country", country, "during", Map.of("from", from, "to", to)), knownBy)
            .path("interventions")
            .valueStream()
            .map(InterventionsTests::row)
            .toList();

    assertThat(overHttp).isEqualTo(inCypher);
    return overHttp;
  }

  private static String row(Record row) {
    List<String> interveners =
        row.get("interveners")
            .asList(
                each ->
                    "%s %s..%s %s %s"
                        .formatted(
                            Rows.text(each.get("actor")),
                            Rows.text(each.get("from")),
                            Rows.text(each.get("to")),
                            Rows.text(each.get("consent")),
                            Rows.text(each.get("quantity"))));
    return "%s %s..%s %s %s, %s sources: %s, says %s"
        .formatted(
            Rows.text(row.get("flag")),
            Rows.text(row.get("from")),
            Rows.text(row.get("to")),
            Rows.text(row.get("consent")),
            Rows.text(row.get("quantity")),
            Rows.text(row.get("sources")),
            interveners,
            said(row.get("facts").asList(Value::asString), row.get("evidence")));
  }

  private static String row(JsonNode row) {
    List<String> interveners =
        row.path("interveners")
            .valueStream()
            .map(
                each ->
                    "%s %s..%s %s %s"
                        .formatted(
                            Rows.text(each.at("/actor/id")),
                            Rows.text(each.path("from")),
                            Rows.text(each.path("to")),
                            Rows.text(each.path("consent")),
                            Rows.text(each.path("quantity"))))
            .toList();
    return "%s %s..%s %s %s, %s sources: %s, says %s"
        .formatted(
            Rows.text(row.at("/flag/id")),
            Rows.text(row.path("from")),
            Rows.text(row.path("to")),
            Rows.text(row.path("consent")),
            Rows.text(row.path("quantity")),
            Rows.text(row.path("sources")),
            interveners,
            said(row.path("facts")));
  }

  /** The facts that the request wants, each with the sentences that say so. */
  private static List<String> said(List<String> facts, Value evidence) {
    return IntStream.range(0, Math.min(FACTS, facts.size()))
        .mapToObj(fact -> facts.get(fact) + " " + Rows.evidence(evidence.get(fact)))
        .toList();
  }

  private static List<String> said(JsonNode facts) {
    return facts
        .path("edges")
        .valueStream()
        .map(edge -> edge.path("node"))
        .map(fact -> Rows.text(fact.path("id")) + " " + Rows.evidence(fact.path("claims")))
        .toList();
  }
}
