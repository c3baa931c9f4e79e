package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Question 4: whom does an actor support and oppose, and how firmly? */
@QuestionTest
class SupportedByTests {

  private static final Question QUESTION = Question.of(4, "whom-it-supports");

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "CHN, 2022, 2022-01-01, 2022-12-31",
    "RUS, 2021-06, 2021-06-01, 2021-06-30",
    "USA, 2022-02-28, 2022-02-28, 2022-02-28"
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String actor, String during, LocalDate from, LocalDate to) {
    List<String> inCypher =
        QUESTION.inCypher(Map.of("actor", actor, "from", from, "to", to)).stream()
            .map(
                row ->
                    "%s +%d -%d = %d by %d"
                        .formatted(
                            row.get("actor").asString(),
                            row.get("support").asInt(),
                            row.get("opposition").asInt(),
                            row.get("net").asInt(),
                            row.get("sources").asInt()))
            .toList();

    List<String> overHttp =
        QUESTION
            .overHttp(port, Map.of("actor", actor, "during", Map.of("from", during, "to", during)))
            .path("stances")
            .valueStream()
            .map(
                stance ->
                    "%s +%d -%d = %d by %d"
                        .formatted(
                            stance.at("/towards/id").asString(),
                            stance.at("/support").asInt(),
                            stance.at("/opposition").asInt(),
                            stance.at("/net").asInt(),
                            stance.at("/sources").asInt()))
            .toList();

    assertThat(overHttp).hasSizeGreaterThan(3).isEqualTo(inCypher);
  }
}
