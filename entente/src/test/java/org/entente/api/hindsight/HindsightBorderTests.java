package org.entente.api.hindsight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;
import static org.entente.ontology.Relation.SANCTIONED;

import java.util.List;
import java.util.Map;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.claim.Statement;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.ontology.Aspect;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What was known then and what is known now, on the days on which it changes. */
@ApiTest
class HindsightBorderTests {

  @LocalServerPort private int port;

  /**
   * Troops come on 6 April, a paper says so on the 8th; they leave on the 19th, a paper says so on
   * the 22nd. Sanctions come 'in March', which one outlet tells on 2 April and the other on 5 May.
   */
  @BeforeAll
  static void tellOfApril() {
    TestGraph.shared()
        .writer()
        .write(
            List.of(
                News.by("The Herald")
                    .on("2022-04-08")
                    .titled("They come")
                    .says("FRA", DEPLOYED_TROOPS_TO, "MLI", s -> begins(s, "2022-04-06"))
                    .read(),
                News.by("The Courier")
                    .on("2022-04-22")
                    .titled("They left")
                    .says(
                        "FRA",
                        DEPLOYED_TROOPS_TO,
                        "MLI",
                        s ->
                            s.with(Modality.ACTUAL, Aspect.ENDS)
                                .dated(null, FuzzyDate.parse("2022-04-19")))
                    .read(),
                News.by("The Herald")
                    .on("2022-04-02")
                    .titled("Sanctions")
                    .says("FRA", SANCTIONED, "MLI", s -> begins(s, "2022-03"))
                    .read(),
                News.by("The Courier")
                    .on("2022-05-05")
                    .titled("Sanctions, too")
                    .says("FRA", SANCTIONED, "MLI", s -> begins(s, "2022-03"))
                    .read()));
  }

  private static Statement begins(Statement statement, String date) {
    return statement.with(Modality.ACTUAL, Aspect.BEGINS).dated(FuzzyDate.parse(date), null);
  }

  private List<String> hindsight(String relation, String knownBy, String during, int minSources) {
    return new HttpCaller(port)
        .ask(
            """
            query ($knownBy: Date!, $during: Period, $relation: [Relation!], $minSources: Int) {
              hindsight(knownBy: $knownBy, during: $during,
                        where: {subject: ["FRA"], object: ["MLI"], relation: $relation, minSources: $minSources}) {
                edges { node { difference then { to sources certainlyDuring } now { to sources certainlyDuring } } } }
            }
            """,
            Map.of(
                "knownBy", knownBy,
                "during", Map.of("from", during, "to", during),
                "relation", relation,
                "minSources", minSources))
        .data("/hindsight/edges")
        .valueStream()
        .map(edge -> edge.path("node"))
        .map(
            node ->
                "%s %s %s"
                    .formatted(
                        node.path("difference").asString(),
                        side(node.path("then")),
                        side(node.path("now"))))
        .toList();
  }

  private static String side(JsonNode fact) {
    return fact.isNull()
        ? "-"
        : "%s(%d,%s)"
            .formatted(
                fact.path("to").isNull() ? "open" : fact.path("to").asString(),
                fact.path("sources").asInt(),
                fact.path("certainlyDuring").asBoolean() ? "certain" : "may be");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-04-07, 2022-04-07, LEARNT_LATER - 2022-04-19(2;certain)",
    "2022-04-08, 2022-04-06, KNOWN open(1;certain) 2022-04-19(2;certain)",
    "2022-04-08, 2022-04-05, ",
    "2022-04-08, 2022-04-19, KNOWN open(1;may be) 2022-04-19(2;certain)",
    "2022-04-21, 2022-04-20, GIVEN_UP open(1;may be) -",
    "2022-04-22, 2022-04-20, ",
    "2022-04, 2022-04-19, KNOWN 2022-04-19(2;certain) 2022-04-19(2;certain)",
    "2022-03, 2022-04, LEARNT_LATER - 2022-04-19(2;certain)",
    "2022-04-21, 2022-05, GIVEN_UP open(1;may be) -",
    "2022, 2023, ",
  })
  void troopsThatCameOnTheSixthAndLeftOnTheNineteenth(
      String knownBy, String during, @Nullable String expected) {
    assertThat(hindsight("DEPLOYED_TROOPS_TO", knownBy, during, 0))
        .containsExactly(
            expected == null ? new String[0] : new String[] {expected.replace(';', ',')});
  }

  @ParameterizedTest
  @CsvSource({
    "2022-04-02, 2022-03-01, KNOWN open(1;may be) open(2;may be)",
    "2022-04-02, 2022-03, KNOWN open(1;certain) open(2;certain)",
    "2022-04-02, 2022-02-28, ",
    "2022-04-01, 2022-03-31, LEARNT_LATER - open(2;may be)",
  })
  void sanctionsThatCameInMarch(String knownBy, String during, @Nullable String expected) {
    assertThat(hindsight("SANCTIONED", knownBy, during, 0))
        .containsExactly(
            expected == null ? new String[0] : new String[] {expected.replace(';', ',')});
  }

  @Test
  void whatTheFilterAsksEachSideMustFulfilByItself() {
    assertThat(hindsight("SANCTIONED", "2022-05-04", "2022-03", 2))
        .containsExactly("LEARNT_LATER - open(2,certain)");
    assertThat(hindsight("SANCTIONED", "2022-05-05", "2022-03", 2))
        .containsExactly("KNOWN open(2,certain) open(2,certain)");
  }

  @ParameterizedTest
  @CsvSource({"The Herald, KNOWN", "The Courier, LEARNT_LATER"})
  void whatAnOutletToldOnlyLaterWasNotKnownByItThen(String outlet, String difference) {
    JsonNode edges =
        new HttpCaller(port)
            .ask(
                """
                query ($outlet: [String!]) {
                  hindsight(knownBy: "2022-04-02", during: {from: "2022-03", to: "2022-03"},
                            where: {subject: ["FRA"], object: ["MLI"], relation: [SANCTIONED], outlet: $outlet}) {
                    edges { node { difference } } } }
                """,
                Map.of("outlet", List.of(outlet)))
            .data("/hindsight/edges");

    assertThat(edges.valueStream().map(edge -> edge.at("/node/difference").asString()))
        .containsExactly(difference);
  }
}
