package org.entente.question;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Question 15: which interventions ran under an organisation's flag, and which members took part?
 */
@QuestionTest
class UnderFlagTests {

  private static final Question QUESTION = Question.of(15, "under-a-flag");

  @LocalServerPort private int port;

  /** What was done under the flag of AOSIS only undated news tells. */
  @ParameterizedTest
  @CsvSource({
    "CSTO, 2022-01,",
    "NATO, 2021,",
    "NATO, 2022, 2021-11-30",
    "NATO, 2021, 2021-08-15",
    "AU, 2022,",
    "UN, 2022, 2022-06-30",
    "AOSIS, 2021,"
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String flag, String during, @Nullable LocalDate knownBy) {
    assertThat(answer(port, flag, during, knownBy))
        .isNotEmpty()
        .anySatisfy(row -> assertThat(row).doesNotContain("but not []"));
  }

  /** The answer, after it was found to be the same in both forms. */
  static List<String> answer(int port, String flag, String during, @Nullable LocalDate knownBy) {
    List<String> inCypher =
        QUESTION
            .inCypher(
                Map.of(
                    "flag",
                    flag,
                    "from",
                    Days.first(during),
                    "to",
                    Days.last(during),
                    "minConfidence",
                    0.5),
                knownBy)
            .stream()
            .map(
                row ->
                    "%s by %s; %s but not %s: %s"
                        .formatted(
                            Rows.text(
                                row, "country", "from", "to", "consent", "quantity", "sources"),
                            row.get("interveners").asList(UnderFlagTests::intervener),
                            row.get("tookPart").asList(),
                            row.get("didNot").asList(),
                            Rows.upTo(5, row.get("facts"))))
            .toList();

    List<String> overHttp =
        QUESTION
            .overHttp(
                port, Map.of("flag", flag, "during", Map.of("from", during, "to", during)), knownBy)
            .path("interventions")
            .valueStream()
            .map(
                row ->
                    "%s by %s; %s but not %s: %s"
                        .formatted(
                            Rows.text(
                                row,
                                "/country/id",
                                "/from",
                                "/to",
                                "/consent",
                                "/quantity",
                                "/sources"),
                            row.path("interveners")
                                .valueStream()
                                .map(UnderFlagTests::intervener)
                                .toList(),
                            members(row, true),
                            members(row, false),
                            Rows.texts(row.path("facts"), "/id")))
            .toList();

    assertThat(overHttp).isEqualTo(inCypher);
    return overHttp;
  }

  private static String intervener(Value row) {
    return Stream.of("actor", "from", "to", "quantity")
        .map(column -> Rows.text(row.get(column)))
        .collect(joining(" "));
  }

  private static String intervener(JsonNode row) {
    return Stream.of("/actor/id", "/from", "/to", "/quantity")
        .map(place -> Rows.text(row.at(place)))
        .collect(joining(" "));
  }

  private static List<String> members(JsonNode intervention, boolean tookPart) {
    return intervention
        .path("members")
        .valueStream()
        .filter(member -> member.path("tookPart").asBoolean() == tookPart)
        .map(member -> Rows.text(member.at("/actor/id")))
        .toList();
  }
}
