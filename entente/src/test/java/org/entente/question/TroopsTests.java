package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Questions 1 and 2: who sent troops at whose request, and who pointedly did not? */
@QuestionTest
class TroopsTests {

  private static final Question WHO_SENT = Question.of(1, "who-sent-troops");
  private static final Question WHO_DID_NOT = Question.of(2, "who-pointedly-did-not");

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "KAZ, 2022-01, 2022-01-01, 2022-01-31",
    "UKR, 2021, 2021-01-01, 2021-12-31",
    "USA, 2021-05-31, 2021-05-31, 2021-05-31",
    "CHN, 2022, 2022-01-01, 2022-12-31",
    "MLI, 2022, 2022-01-01, 2022-12-31"
  })
  void whoSentTroopsHasTheSameAnswerOverHttpAndInCypher(
      String actor, String during, LocalDate from, LocalDate to) {
    List<String> inCypher =
        WHO_SENT.inCypher(Map.of("country", actor, "from", from, "to", to)).stream()
            .map(
                row ->
                    "%s, asked %s, says %s"
                        .formatted(
                            Rows.text(
                                row,
                                "actor",
                                "sender",
                                "from",
                                "to",
                                "certainly",
                                "consent",
                                "flag",
                                "quantity",
                                "sources",
                                "contradictions",
                                "fact"),
                            row.get("askedByTheCountry").asList(Value::asString).stream()
                                .sorted()
                                .toList(),
                            Rows.evidence(row.get("evidence"))))
            .toList();

    JsonNode answer = WHO_SENT.overHttp(port, variables(actor, during));

    List<String> asked = Rows.texts(answer.path("requests"), "/object/id");
    List<String> overHttp =
        answer
            .at("/troops/edges")
            .valueStream()
            .map(edge -> edge.path("node"))
            .map(
                fact ->
                    "%s, asked %s, says %s"
                        .formatted(
                            Rows.text(
                                fact,
                                "/subject/id",
                                "/subject/name",
                                "/from",
                                "/to",
                                "/certainlyDuring",
                                "/consent",
                                "/flag/name",
                                "/quantity",
                                "/sources",
                                "/contradictions",
                                "/id"),
                            asked.stream()
                                .filter(sentOrLed(fact)::contains)
                                .distinct()
                                .sorted()
                                .toList(),
                            Rows.evidence(fact.path("claims"))))
            .toList();
    assertThat(overHttp).isNotEmpty().isEqualTo(inCypher);
  }

  /** Who sent these troops, and who led them. */
  private static List<String> sentOrLed(JsonNode deployment) {
    return List.of(Rows.text(deployment.at("/subject/id")), Rows.text(deployment.at("/flag/id")));
  }

  @ParameterizedTest
  @CsvSource({
    "KAZ, 2022-01, 2022-01-01, 2022-01-31",
    "UKR, 2021, 2021-01-01, 2021-12-31",
    "SYR, 2021, 2021-01-01, 2021-12-31",
    "MLI, 2022, 2022-01-01, 2022-12-31"
  })
  void whoPointedlyDidNotHasTheSameAnswerOverHttpAndInCypher(
      String actor, String during, LocalDate from, LocalDate to) {
    List<String> inCypher =
        WHO_DID_NOT.inCypher(Map.of("country", actor, "from", from, "to", to)).stream()
            .map(
                row ->
                    "%s, says %s"
                        .formatted(
                            Rows.text(
                                row,
                                "actor",
                                "name",
                                "from",
                                "to",
                                "sources",
                                "contradictions",
                                "fact"),
                            Rows.evidence(row.get("evidence"))))
            .toList();

    List<String> overHttp =
        WHO_DID_NOT
            .overHttp(port, variables(actor, during))
            .at("/facts/edges")
            .valueStream()
            .map(edge -> edge.path("node"))
            .map(
                fact ->
                    "%s, says %s"
                        .formatted(
                            Rows.text(
                                fact,
                                "/subject/id",
                                "/subject/name",
                                "/from",
                                "/to",
                                "/sources",
                                "/contradictions",
                                "/id"),
                            Rows.evidence(fact.path("claims"))))
            .toList();

    assertThat(overHttp).isNotEmpty().isEqualTo(inCypher);
  }

  @Test
  void chinaPointedlySentNoneToKazakhstan() {
    JsonNode overHttp = WHO_DID_NOT.overHttp(port, variables("KAZ", "2022-01"));

    assertThat(Rows.texts(overHttp.path("facts"), "/subject/id")).contains("CHN");
  }

  private static Map<String, Object> variables(String actor, String during) {
    return Map.of("actor", actor, "during", Map.of("from", during, "to", during));
  }
}
