package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 16: who mediated between two, whom had they asked, and what came of it? */
@QuestionTest
class MediationTests {

  private static final Question QUESTION = Question.of(16, "mediation");

  @LocalServerPort private int port;

  /** Who mediated between Tonga and Fiji only undated news tells. */
  @ParameterizedTest
  @CsvSource({
    "ARM, AZE, 2021, 2022, , 3",
    "AZE, ARM, 2021-06, 2021-12, , 1",
    "ISR, SYR, 2021, 2022, 2022-03-31, 2",
    "EGY, ETH, 2021, 2022, , 3",
    "EGY, ETH, 2021, 2022, 2021-12-31, 1",
    "TON, FJI, 2021, 2021, , 1"
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String one, String other, String from, String to, @Nullable LocalDate knownBy, int atLeast) {
    List<String> answer = answer(port, one, other, from, to, knownBy);

    assertThat(answer.stream().filter(row -> row.startsWith("mediation ")))
        .hasSizeGreaterThanOrEqualTo(atLeast);
    assertThat(answer).anySatisfy(row -> assertThat(row).matches(".*agreed [1-9].*"));
  }

  /** The answer, after it was found to be the same in both forms. */
  static List<String> answer(
      int port, String one, String other, String from, String to, @Nullable LocalDate knownBy) {
    List<String> inCypher =
        QUESTION
            .inCypher(
                Map.of(
                    "one",
                    one,
                    "other",
                    other,
                    "from",
                    Days.first(from),
                    "to",
                    Days.last(to),
                    "minConfidence",
                    0.5),
                knownBy)
            .stream()
            .map(MediationTests::row)
            .toList();

    JsonNode answer =
        QUESTION.overHttp(
            port,
            Map.of("between", one, "and", other, "during", Map.of("from", from, "to", to)),
            knownBy);
    List<String> overHttp =
        Stream.concat(
                answer
                    .path("mediations")
                    .valueStream()
                    .map(mediation -> mediation(mediation, one, other)),
                answer.at("/askedForHelp/edges").valueStream().map(MediationTests::request))
            .toList();

    assertThat(overHttp).isEqualTo(inCypher);
    return overHttp;
  }

  private static String row(Record row) {
    String what =
        "%s %s %s"
            .formatted(
                row.get("what").asString(),
                Rows.text(row, "actor", "from", "to"),
                Rows.text(row.get("towards")));
    return row.get("what").asString().equals("request")
        ? "%s: %s".formatted(what, row.get("facts").asList())
        : "%s: %s, asked %s, agreed %s"
            .formatted(
                what,
                told(row.get("facts")),
                told(row.get("requests")),
                told(row.get("agreements")));
  }

  /** How many facts, and those of them that the request wants. */
  private static String told(Value facts) {
    return "%d: %s".formatted(facts.size(), Rows.upTo(2, facts));
  }

  private static String mediation(JsonNode row, String one, String other) {
    return "mediation %s [%s, %s]: %s, asked %s, agreed %s"
        .formatted(
            Rows.text(row, "/mediator/id", "/from", "/to"),
            one,
            other,
            told(row.path("facts")),
            told(row.path("requests")),
            told(row.path("agreements")));
  }

  private static String told(JsonNode facts) {
    return "%d: %s".formatted(facts.path("totalCount").asInt(), Rows.texts(facts, "/id"));
  }

  private static String request(JsonNode edge) {
    return "request %s [%s]: [%s]"
        .formatted(
            Rows.text(edge.path("node"), "/subject/id", "/from", "/to"),
            Rows.text(edge.at("/node/object/id")),
            Rows.text(edge.at("/node/id")));
  }
}
