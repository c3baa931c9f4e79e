package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

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
  @CsvSource({"KAZ, 2022-01", "UKR, 2021", "USA, 2021-05-31", "CHN, 2022", "MLI, 2022"})
  void whoSentTroopsHasTheSameAnswerOverHttpAndInCypher(String country, String during) {
    assertThat(whoSent(port, country, during)).isNotEmpty();
  }

  /** The answer, after it was found to be the same in both forms. */
  static List<String> whoSent(int port, String country, String during) {
    List<String> inCypher =
        WHO_SENT.inCypher(parameters(country, during)).stream()
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

    JsonNode answer = WHO_SENT.overHttp(port, variables(country, during));

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
    assertThat(overHttp).isEqualTo(inCypher);
    return overHttp;
  }

  /** Who sent these troops, and who led them. */
  private static List<String> sentOrLed(JsonNode deployment) {
    return List.of(Rows.text(deployment.at("/subject/id")), Rows.text(deployment.at("/flag/id")));
  }

  @ParameterizedTest
  @CsvSource({"KAZ, 2022-01", "UKR, 2021", "SYR, 2021", "MLI, 2022"})
  void whoPointedlyDidNotHasTheSameAnswerOverHttpAndInCypher(String country, String during) {
    assertThat(whoDidNot(port, country, during)).isNotEmpty();
  }

  /** The answer, after it was found to be the same in both forms. */
  static List<String> whoDidNot(int port, String country, String during) {
    List<String> inCypher =
        WHO_DID_NOT.inCypher(parameters(country, during)).stream()
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
            .overHttp(port, variables(country, during))
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

    assertThat(overHttp).isEqualTo(inCypher);
    return overHttp;
  }

  @Test
  void chinaPointedlySentNoneToKazakhstan() {
    JsonNode overHttp = WHO_DID_NOT.overHttp(port, variables("KAZ", "2022-01"));

    assertThat(Rows.texts(overHttp.path("facts"), "/subject/id")).contains("CHN");
  }

  private static Map<String, Object> parameters(String country, String during) {
    return Map.of("country", country, "from", Days.first(during), "to", Days.last(during));
  }

  private static Map<String, Object> variables(String actor, String during) {
    return Map.of("actor", actor, "during", Map.of("from", during, "to", during));
  }
}
