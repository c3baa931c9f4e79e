package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Questions 1 and 2: who sent troops at whose request, and who pointedly did not? */
@QuestionTest
class TroopsTests {

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "KAZ, 2022-01, 2022-01-01, 2022-01-31",
    "UKR, 2021, 2021-01-01, 2021-12-31",
    "USA, 2021-05-31, 2021-05-31, 2021-05-31",
    "CHN, 2022, 2022-01-01, 2022-12-31"
  })
  void whoSentTroopsHasTheSameAnswerOverHttpAndInCypher(
      String actor, String during, LocalDate from, LocalDate to) {
    List<Record> inCypher =
        Question.of(1, "who-sent-troops")
            .inCypher(Map.of("country", actor, "from", from, "to", to));

    JsonNode overHttp = Question.of(1, "who-sent-troops").overHttp(port, variables(actor, during));

    assertThat(facts(overHttp.path("troops")))
        .isNotEmpty()
        .isEqualTo(inCypher.stream().map(row -> fact(row, "actor")).toList());
    Set<String> asked = new TreeSet<>();
    inCypher.forEach(row -> asked.addAll(row.get("askedByTheCountry").asList(Value::asString)));
    Set<String> involved = new TreeSet<>();
    inCypher.forEach(row -> involved.add(row.get("actor").asString()));
    overHttp
        .at("/troops/edges")
        .forEach(edge -> involved.add(edge.at("/node/flag/id").asString("")));
    assertThat(
            overHttp
                .at("/requests/edges")
                .valueStream()
                .map(edge -> edge.at("/node/object/id").asString())
                .filter(involved::contains)
                .distinct()
                .sorted())
        .containsExactlyElementsOf(asked);
  }

  @ParameterizedTest
  @CsvSource({
    "KAZ, 2022-01, 2022-01-01, 2022-01-31",
    "UKR, 2021, 2021-01-01, 2021-12-31",
    "RUS, 2022, 2022-01-01, 2022-12-31"
  })
  void whoPointedlyDidNotHasTheSameAnswerOverHttpAndInCypher(
      String actor, String during, LocalDate from, LocalDate to) {
    Question question = Question.of(2, "who-pointedly-did-not");
    List<Record> inCypher = question.inCypher(Map.of("country", actor, "from", from, "to", to));

    JsonNode overHttp = question.overHttp(port, variables(actor, during));

    assertThat(facts(overHttp.path("facts")))
        .isEqualTo(inCypher.stream().map(row -> fact(row, "actor")).toList());
    assertThat(sentences(overHttp.path("facts")))
        .isEqualTo(
            inCypher.stream()
                .map(
                    row ->
                        Set.copyOf(
                            row.get("evidence").asList(each -> each.get("outlet").asString())))
                .toList());
  }

  @Test
  void chinaPointedlySentNoneToKazakhstan() {
    JsonNode overHttp =
        Question.of(2, "who-pointedly-did-not").overHttp(port, variables("KAZ", "2022-01"));

    assertThat(facts(overHttp.path("facts"))).anyMatch(fact -> fact.startsWith("CHN"));
  }

  private static Map<String, Object> variables(String actor, String during) {
    return Map.of("actor", actor, "during", Map.of("from", during, "to", during));
  }

  private static String fact(Record row, String actor) {
    return "%s %s..%s %d sources, %d against"
        .formatted(
            row.get(actor).asString(),
            row.get("from").asString("?"),
            row.get("to").asString("?"),
            row.get("sources").asInt(),
            row.get("contradictions").asInt());
  }

  private static List<String> facts(JsonNode connection) {
    return connection
        .path("edges")
        .valueStream()
        .map(edge -> edge.path("node"))
        .map(
            fact ->
                "%s %s..%s %d sources, %d against"
                    .formatted(
                        fact.at("/subject/id").asString(),
                        fact.path("from").asString("?"),
                        fact.path("to").asString("?"),
                        fact.path("sources").asInt(),
                        fact.path("contradictions").asInt()))
        .toList();
  }

  /**
   * The outlets of the sentences of each fact; facts here have no more claims than both ask for.
   */
  private static List<Set<String>> sentences(JsonNode connection) {
    return connection
        .path("edges")
        .valueStream()
        .map(
            edge ->
                Set.copyOf(
                    edge.at("/node/claims/edges")
                        .valueStream()
                        .map(claim -> claim.at("/node/passage/article/outlet").asString())
                        .distinct()
                        .toList()))
        .toList();
  }
}
