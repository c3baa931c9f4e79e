package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.fixture.KazakhJanuary;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

/** The questions that a researcher pastes into Neo4j Browser. */
class QuestionTests {

  private static final Map<String, Object> JANUARY =
      Map.of(
          "country", "KAZ",
          "from", LocalDate.parse("2022-01-01"),
          "to", LocalDate.parse("2022-01-31"));

  @BeforeAll
  static void tellOfJanuary() {
    TestGraph.empty().writer().write(KazakhJanuary.news());
  }

  @Test
  void whoSentTroopsAtWhoseRequestUnderWhoseFlag() {
    List<Record> answer = ask("01-who-sent-troops", JANUARY);

    assertThat(answer)
        .extracting(
            row ->
                "%s %s..%s %s, asked %s, flag %s, %d people, %d sources, certainly %s"
                    .formatted(
                        row.get("sender").asString(),
                        row.get("from").asString(),
                        row.get("to").asString("still"),
                        row.get("consent").asString(),
                        row.get("askedByTheCountry").asList(),
                        row.get("flag").asString(),
                        row.get("quantity").asInt(0),
                        row.get("sources").asInt(),
                        row.get("certainly").asBoolean()))
        .containsExactly(
            "Russia 2022-01-06..2022-01-19 INVITED, asked [CSTO], flag CSTO, 2500 people, 3 sources, certainly true",
            "Belarus 2022-01-06..still INVITED, asked [CSTO], flag CSTO, 0 people, 1 sources, certainly true");
    assertThat(answer.getFirst().get("evidence").asList()).hasSize(3);
    assertThat(answer.getFirst().get("evidence").get(0).get("says").asString())
        .isEqualTo("RUS deployed troops to KAZ.");
  }

  @Test
  void whoPointedlyDidNot() {
    assertThat(ask("02-who-pointedly-did-not", JANUARY))
        .extracting(row -> row.get("name").asString() + row.get("evidence").get(0).get("outlet"))
        .containsExactly("China\"Daily Star\"");
  }

  @Test
  void whoSupportsInWhichWaysAndWhoOpposes() {
    assertThat(ask("03-who-supports", supporting("KAZ", "2022-01-31")))
        .extracting(
            row ->
                "%s +%d -%d %s %s"
                    .formatted(
                        row.get("actor").asString(),
                        row.get("support").asInt(),
                        row.get("opposition").asInt(),
                        row.get("supportsBy").asList().stream().sorted().toList(),
                        row.get("opposesBy").asList()))
        .containsExactly(
            "RUS +2 -0 [ALLIED_WITH, DEPLOYED_TROOPS_TO] []",
            "BLR +1 -0 [DEPLOYED_TROOPS_TO] []",
            "CHN +1 -0 [VERBALLY_SUPPORTED] []",
            "TUR +1 -0 [VERBALLY_SUPPORTED] []",
            "USA +0 -1 [] [CONDEMNED]");
  }

  @Test
  void whoWasKnownToSupportOnADay() {
    assertThat(ask("03-who-supports", supporting("KAZ", "2022-01-06")))
        .extracting(row -> row.get("actor").asString())
        .containsExactly("BLR", "RUS");
  }

  @Test
  void whomAnActorSupports() {
    assertThat(ask("04-whom-it-supports", supporting("KAZ", "2022-01-31")))
        .extracting(row -> row.get("actor").asString() + " " + row.get("net").asInt())
        .containsExactly("RUS 1");
    assertThat(ask("04-whom-it-supports", supporting("CHN", "2022-01-31")))
        .extracting(row -> row.get("actor").asString() + " " + row.get("net").asInt())
        .containsExactly("KAZ 1");
  }

  private static Map<String, Object> supporting(String actor, String knownBy) {
    return Map.of(
        "actor", actor,
        "from", LocalDate.parse("2022-01-01"),
        "to", LocalDate.parse("2022-01-31"),
        "knownBy", LocalDate.parse(knownBy));
  }

  private static List<Record> ask(String name, Map<String, Object> parameters) {
    return TestGraph.run(CypherFile.named("questions/" + name).text(), parameters);
  }
}
