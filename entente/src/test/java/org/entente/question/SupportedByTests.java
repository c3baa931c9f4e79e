package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Values;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Question 4: whom does an actor support and oppose? */
@QuestionTest
class SupportedByTests {

  private static final Question QUESTION = Question.of(4, "whom-it-supports");

  /** How many facts of each stance the request asks for. */
  private static final int FACTS = 5;

  @LocalServerPort private int port;

  /** As known today, and by days between which more and more became known. */
  @ParameterizedTest
  @CsvSource({
    "CHN, 2022, ",
    "CHN, 2022, 2022-06-30",
    "CHN, , 2022-01-24",
    "RUS, 2021-06, ",
    "RUS, 2021-06, 2021-08",
    "USA, 2022-02-28, ",
    "USA, 2021, 2021-05-31",
    "USA, , 9999-12-31"
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String actor, @Nullable String during, @Nullable String knownBy) {
    List<String> inCypher =
        QUESTION
            .inCypher(
                Values.parameters(
                        "actor",
                        actor,
                        "from",
                        Days.first(during),
                        "to",
                        Days.last(during),
                        "knownBy",
                        knownBy == null ? null : Days.last(knownBy))
                    .asMap())
            .stream()
            .map(
                row ->
                    "%s: %s"
                        .formatted(
                            Rows.text(
                                row,
                                "actor",
                                "name",
                                "support",
                                "opposition",
                                "net",
                                "sources",
                                "confidence",
                                "supportsBy",
                                "opposesBy"),
                            Rows.upTo(FACTS, row.get("facts"))))
            .toList();

    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("actor", actor);
    variables.put("during", Days.period(during, during));
    variables.put("knownBy", knownBy);
    List<String> overHttp =
        QUESTION
            .overHttp(port, variables)
            .path("stances")
            .valueStream()
            .map(
                stance ->
                    "%s: %s"
                        .formatted(
                            Rows.text(
                                stance,
                                "/towards/id",
                                "/towards/name",
                                "/support",
                                "/opposition",
                                "/net",
                                "/sources",
                                "/confidence",
                                "/supportsBy",
                                "/opposesBy"),
                            Rows.texts(stance.path("facts"), "/id")))
            .toList();

    assertThat(overHttp).hasSizeGreaterThan(2).isEqualTo(inCypher);
  }
}
