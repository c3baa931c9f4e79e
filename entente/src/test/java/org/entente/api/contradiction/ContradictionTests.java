package org.entente.api.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.ATTACKED;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;
import static org.entente.ontology.Relation.RECOGNISED;

import java.util.List;
import java.util.Map;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.claim.Statement;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** On what sources contradict each other, and on what they only tell of different times. */
@ApiTest
class ContradictionTests {

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeAll
  static void tellBothSides() {
    TestGraph.shared()
        .writer()
        .write(
            List.of(
                told(
                    "The Herald",
                    "2014-03-05",
                    "RUS",
                    DEPLOYED_TROOPS_TO,
                    "UKR",
                    "2014-03-01",
                    true),
                told(
                    "The Courier",
                    "2014-03-06",
                    "RUS",
                    DEPLOYED_TROOPS_TO,
                    "UKR",
                    "2014-03-01",
                    true),
                told(
                    "Evening Echo",
                    "2014-03-07",
                    "RUS",
                    DEPLOYED_TROOPS_TO,
                    "UKR",
                    "2014-03-01",
                    false),
                told(
                    "Daily Star", "2014-03-20", "RUS", DEPLOYED_TROOPS_TO, "UKR", "2014-03", false),
                told("The Herald", "2005-01-01", "FRA", RECOGNISED, "XKX", "2005", false),
                told("The Herald", "2008-02-18", "FRA", RECOGNISED, "XKX", "2008-02-18", true),
                told(
                    "The Herald",
                    "2022-01-07",
                    "CHN",
                    DEPLOYED_TROOPS_TO,
                    "TJK",
                    "2022-01-06",
                    true),
                told(
                    "The Courier",
                    "2022-02-01",
                    "CHN",
                    DEPLOYED_TROOPS_TO,
                    "TJK",
                    "2022-01",
                    false),
                told("The Herald", "2021-05-10", "ISR", ATTACKED, "SYR", "2021-05-09", true),
                told("The Courier", "2021-05-10", "ISR", ATTACKED, "SYR", "2021-05", false),
                told("Evening Echo", "2021-08-10", "ISR", ATTACKED, "SYR", "2021-08-09", true)));
  }

  private static ArticleWithClaims told(
      String outlet,
      String published,
      String subject,
      Relation relation,
      String object,
      String date,
      boolean affirmed) {
    Statement statement =
        Statement.of(
                ActorId.of(subject),
                relation,
                ActorId.of(object),
                affirmed ? Polarity.AFFIRMED : Polarity.NEGATED)
            .with(
                Modality.ACTUAL,
                affirmed && relation.kind() == Relation.Kind.STATE ? Aspect.BEGINS : Aspect.HOLDS)
            .dated(FuzzyDate.parse(date), null);
    return News.by(outlet)
        .on(published)
        .titled(subject + " " + relation + " " + affirmed)
        .says(statement)
        .read();
  }

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  private List<String> contradictions(String where) {
    return caller
        .ask(
            """
            { contradictions(where: {%s}) { edges { node {
                affirmed { subject { id } relation object { id } from sources } negated { from sources } } } } }
            """
                .formatted(where))
        .data("/contradictions/edges")
        .valueStream()
        .map(edge -> edge.path("node"))
        .map(
            node ->
                "%s %s since %s by %d, not since %s by %d"
                    .formatted(
                        node.at("/affirmed/subject/id").asString(),
                        node.at("/affirmed/relation").asString(),
                        node.at("/affirmed/from").asString(),
                        node.at("/affirmed/sources").asInt(),
                        node.at("/negated/from").asString(),
                        node.at("/negated/sources").asInt()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          subject: ["RUS"], object: ["UKR"]                          | RUS DEPLOYED_TROOPS_TO since 2014-03-01 by 2, not since 2014-03-01 by 2
          outlet: ["The Herald", "Evening Echo"], involves: ["UKR"]  | RUS DEPLOYED_TROOPS_TO since 2014-03-01 by 2, not since 2014-03-01 by 2
          outlet: ["The Herald", "The Courier"], involves: ["UKR"]   |
          minSources: 2, involves: ["UKR"]                           | RUS DEPLOYED_TROOPS_TO since 2014-03-01 by 2, not since 2014-03-01 by 2
          minSources: 3                                              |
          knownBy: "2014-03-06", involves: ["UKR"]                   |
          knownBy: "2014-03-07", involves: ["UKR"]                   | RUS DEPLOYED_TROOPS_TO since 2014-03-01 by 2, not since 2014-03-01 by 1
          during: {to: "2014-02-28"}, involves: ["UKR"]              |
          involves: ["XKX"]                                          |
          object: ["TJK"]                                            | CHN DEPLOYED_TROOPS_TO since 2022-01-06 by 1, not since 2022-01 by 1
          between: ["ISR", "SYR"]                                    | ISR ATTACKED since 2021-05-09 by 1, not since 2021-05 by 1
          leaning: [OPPOSITION], subject: ["ISR"]                    | ISR ATTACKED since 2021-05-09 by 1, not since 2021-05 by 1
          leaning: [SUPPORT], subject: ["ISR"]                       |
          """)
  void findsWhatIsSaidAndDeniedOfOneTime(String where, String expected) {
    assertThat(contradictions(where))
        .containsExactly(expected == null ? new String[0] : new String[] {expected.strip()});
  }

  @Test
  void theBestAttestedOnBothSidesComesFirst() {
    assertThat(
            contradictions(
                "relation: [DEPLOYED_TROOPS_TO, ATTACKED], involves: [\"UKR\", \"SYR\"]"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("RUS"),
            second -> assertThat(second).startsWith("ISR"));
  }

  @Test
  void aFactTellsWhatIsContraryToItAndTheOtherWayRound() {
    JsonNode facts =
        caller
            .ask(
                """
                { facts(where: {between: ["ISR", "SYR"]}, orderBy: EARLIEST_FIRST) { edges { node {
                    id polarity from contradictions contrary { totalCount edges { node { id contrary { edges { node { id } } } } } } } } } }
                """,
                Map.of())
            .data("/facts/edges");

    assertThat(facts.size()).isEqualTo(3);
    assertThat(facts.valueStream().map(edge -> edge.path("node")))
        .allSatisfy(
            fact -> {
              int expected = fact.path("from").asString().equals("2021-08-09") ? 0 : 1;
              assertThat(fact.path("contradictions").asInt()).isEqualTo(expected);
              assertThat(fact.at("/contrary/totalCount").asInt()).isEqualTo(expected);
              assertThat(fact.at("/contrary/edges").valueStream())
                  .allSatisfy(
                      contrary ->
                          assertThat(contrary.at("/node/contrary/edges/0/node/id"))
                              .isEqualTo(fact.path("id")));
            });
  }
}
