package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 17: which outlets report on two, and how many of them are independent? */
@QuestionTest
class OutletsTests {

  private static final Question QUESTION = Question.of(17, "outlets");

  @LocalServerPort private int port;

  /** Of Tonga and Fiji only undated news tells. */
  @ParameterizedTest
  @CsvSource({
    "RUS, KAZ, 2022, 2022-01-01, 2022-12-31,",
    "KAZ, RUS, 2021, 2021-01-01, 2021-12-31, 2021-08-31",
    "TUR, KAZ, 2021, 2021-01-01, 2021-12-31,",
    "FRA, SYR, 2022, 2022-01-01, 2022-12-31,",
    "TON, FJI, 2021, 2021-01-01, 2021-12-31,"
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String one,
      String other,
      String during,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate knownBy) {
    List<String> inCypher =
        QUESTION
            .inCypher(Map.of("one", one, "other", other, "from", from, "to", to), knownBy)
            .stream()
            .map(
                row ->
                    "%s: %s articles, %s claims, %s stories, %s its own, from %s of %s"
                        .formatted(
                            Rows.text(row.get("outlet")),
                            Rows.text(row.get("articles")),
                            Rows.text(row.get("claims")),
                            Rows.text(row.get("stories")),
                            Rows.text(row.get("ownStories")),
                            row.get("origins").asList(),
                            row.get("independent").asList()))
            .toList();

    JsonNode coverage =
        QUESTION
            .overHttp(
                port,
                Map.of("of", one, "and", other, "during", Map.of("from", during, "to", during)),
                knownBy)
            .path("coverage");
    List<String> overHttp =
        coverage
            .path("outlets")
            .valueStream()
            .map(
                row ->
                    "%s: %s articles, %s claims, %s stories, %s its own, from %s of %s"
                        .formatted(
                            Rows.text(row.at("/outlet/name")),
                            Rows.text(row.path("articles")),
                            Rows.text(row.path("claims")),
                            Rows.text(row.path("stories")),
                            Rows.text(row.path("ownStories")),
                            Rows.texts(row.path("origins"), ""),
                            Rows.texts(coverage.path("independent"), "")))
            .toList();

    assertThat(overHttp).hasSizeGreaterThan(1).isEqualTo(inCypher);
    assertThat(coverage.path("stories").asInt())
        .isLessThanOrEqualTo(coverage.path("articles").asInt());
  }
}
