package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Question 3: who supports an actor, and who opposes it? */
@QuestionTest
class SupportersTests {

  private static final Question QUESTION = Question.of(3, "who-supports");

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({"KAZ, 2022-01, 2022-01-01, 2022-01-31", "UKR, 2021, 2021-01-01, 2021-12-31"})
  void hasTheSameAnswerOverHttpAndInCypher(
      String actor, String during, LocalDate from, LocalDate to) {
    List<String> inCypher =
        QUESTION
            .inCypher(
                Map.of(
                    "actor", actor, "from", from, "to", to, "knownBy", LocalDate.of(9999, 12, 31)))
            .stream()
            .map(
                row ->
                    "%s +%d -%d"
                        .formatted(
                            row.get("actor").asString(),
                            row.get("support").asInt(),
                            row.get("opposition").asInt()))
            .toList();

    List<String> overHttp =
        QUESTION
            .overHttp(port, Map.of("actor", actor, "during", Map.of("from", during, "to", during)))
            .path("stances")
            .valueStream()
            .map(
                stance ->
                    "%s +%d -%d"
                        .formatted(
                            stance.at("/actor/id").asString(),
                            stance.at("/support").asInt(),
                            stance.at("/opposition").asInt()))
            .toList();

    assertThat(overHttp).hasSizeGreaterThan(3).isEqualTo(inCypher);
  }
}
