package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 16: who mediated between two, whom had they asked, and what came of it? */
@QuestionTest
class MediationTests {

  private static final Question QUESTION = Question.of(16, "mediation");

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "ARM, AZE, 2021, 2022, 2021-01-01, 2022-12-31, 9999-12-31, 3",
    "AZE, ARM, 2021-06, 2021-12, 2021-06-01, 2021-12-31, 9999-12-31, 1",
    "ISR, SYR, 2021, 2022, 2021-01-01, 2022-12-31, 2022-03-31, 2",
    "EGY, ETH, 2021, 2022, 2021-01-01, 2022-12-31, 9999-12-31, 3"
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String one,
      String other,
      String from,
      String to,
      LocalDate first,
      LocalDate last,
      LocalDate knownBy,
      int atLeast) {
    List<String> inCypher =
        QUESTION
            .inCypher(
                Map.of(
                    "one",
                    one,
                    "other",
                    other,
                    "from",
                    first,
                    "to",
                    last,
                    "knownBy",
                    knownBy,
                    "minConfidence",
                    0.5))
            .stream()
            .map(MediationTests::row)
            .toList();

    JsonNode answer =
        QUESTION.overHttp(
            port,
            Map.of(
                "between",
                one,
                "and",
                other,
                "during",
                Map.of("from", from, "to", to),
                "knownBy",
                knownBy.toString()));
    List<String> overHttp =
        Stream.concat(
                answer.path("mediations").valueStream().map(MediationTests::mediation),
                answer.at("/askedForHelp/edges").valueStream().map(MediationTests::request))
            .toList();

    assertThat(answer.path("mediations").size()).isGreaterThanOrEqualTo(atLeast);
    assertThat(overHttp).isEqualTo(inCypher);
    assertThat(overHttp).anySatisfy(row -> assertThat(row).matches(".*agreed [12] times"));
  }

  private static String row(Record row) {
    String actor = row.get("actor").asString();
    String dates = Rows.text(row.get("from")) + ".." + Rows.text(row.get("to"));
    return row.get("what").asString().equals("request")
        ? "%s asked %s %s".formatted(actor, row.get("towards").get(0).asString(), dates)
        : "%s %s, asked %d times, agreed %d times"
            .formatted(
                actor,
                dates,
                Math.min(2, row.get("requests").size()),
                Math.min(2, row.get("agreements").size()));
  }

  private static String mediation(JsonNode row) {
    return "%s %s..%s, asked %d times, agreed %d times"
        .formatted(
            Rows.text(row.at("/mediator/id")),
            Rows.text(row.path("from")),
            Rows.text(row.path("to")),
            row.at("/requests/edges").size(),
            row.at("/agreements/edges").size());
  }

  private static String request(JsonNode edge) {
    return "%s asked %s %s..%s"
        .formatted(
            Rows.text(edge.at("/node/subject/id")),
            Rows.text(edge.at("/node/object/id")),
            Rows.text(edge.at("/node/from")),
            Rows.text(edge.at("/node/to")));
  }
}
