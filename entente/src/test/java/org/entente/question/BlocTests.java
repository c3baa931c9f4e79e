package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.api.HttpCaller;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 18: which blocs emerge from who supports whom? */
@QuestionTest
class BlocTests {

  private static final Question QUESTION = Question.of(18, "support-for-blocs");

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "2022-01-01, 2022-01-31, 9999-12-31",
    "2021-01-01, 2022-12-31, 9999-12-31",
    "2021-03-15, 2021-06-02, 2021-05-01"
  })
  void findsBlocsInTheSupportThatCypherFinds(LocalDate from, LocalDate to, LocalDate knownBy) {
    List<Record> inCypher =
        QUESTION.inCypher(Map.of("among", List.of(), "from", from, "to", to, "knownBy", knownBy));
    Map<String, Object> variables =
        Map.of(
            "knownBy",
            knownBy.toString(),
            "during",
            Map.of("from", from.toString(), "to", to.toString()));

    JsonNode blocs = QUESTION.overHttp(port, variables).path("found");
    JsonNode again = QUESTION.overHttp(port, variables).path("found");

    assertThat(ties(variables))
        .isNotEmpty()
        .isEqualTo(
            inCypher.stream()
                .map(
                    row ->
                        "%s %s %d -%d"
                            .formatted(
                                row.get("one").asString(),
                                row.get("other").asString(),
                                row.get("weight").asInt(),
                                row.get("opposition").asInt()))
                .limit(200)
                .toList());
    assertThat(again).isEqualTo(blocs);
    Map<String, Integer> blocOf = new HashMap<>();
    blocs
        .path("blocs")
        .forEach(
            bloc ->
                bloc.path("members")
                    .forEach(
                        member ->
                            blocOf.put(member.path("id").asString(), bloc.path("number").asInt())));
    assertThat(modularity(inCypher, blocOf))
        .isCloseTo(blocs.path("modularity").asDouble(), within(1e-9));
    for (JsonNode bloc : blocs.path("blocs")) {
      int number = bloc.path("number").asInt();
      assertThat(bloc.path("support").asInt())
          .isEqualTo(
              inCypher.stream()
                  .filter(row -> number == blocOf.getOrDefault(row.get("one").asString(), 0))
                  .filter(row -> number == blocOf.getOrDefault(row.get("other").asString(), 0))
                  .mapToInt(row -> row.get("weight").asInt())
                  .sum());
    }
  }

  private List<String> ties(Map<String, Object> variables) {
    return new HttpCaller(port)
        .ask(
            "query ($during: Period, $knownBy: Date) { blocs(during: $during, knownBy: $knownBy) {"
                + " ties(first: 200) { edges { node { actors { id } support opposition } } } } }",
            variables)
        .data("/blocs/ties/edges")
        .valueStream()
        .map(edge -> edge.path("node"))
        .map(
            tie ->
                "%s %s %d -%d"
                    .formatted(
                        tie.at("/actors/0/id").asString(),
                        tie.at("/actors/1/id").asString(),
                        tie.path("support").asInt(),
                        tie.path("opposition").asInt()))
        .toList();
  }

  /**
   * As Newman defines it for weighted edges: what lies within blocs, less what chance would put
   * there.
   */
  private static double modularity(List<Record> ties, Map<String, Integer> blocOf) {
    double all = 0;
    double within = 0;
    Map<Integer, Double> degrees = new HashMap<>();
    for (Record tie : ties) {
      int weight = tie.get("weight").asInt();
      int one = blocOf.getOrDefault(tie.get("one").asString(), -1);
      int other = blocOf.getOrDefault(tie.get("other").asString(), -2);
      all += weight;
      within += one == other ? weight : 0;
      degrees.merge(one, (double) weight, Double::sum);
      degrees.merge(other, (double) weight, Double::sum);
    }
    double total = all;
    return within / total
        - degrees.values().stream().mapToDouble(degree -> Math.pow(degree / (2 * total), 2)).sum();
  }
}
