package org.entente.api.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Filters of facts and claims: each finds all that fits, and nothing else, however they combine.
 */
@ApiTest
class FilterTests {

  private static final List<String> CENTRAL_ASIA = List.of("KAZ", "KGZ", "TJK", "TKM", "UZB");

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeAll
  static void tellNews() {
    TestGraph.shared().writer().write(GeneratedNews.of(7, 140));
  }

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  /** Everything is on one page. */
  private List<JsonNode> facts(String where) {
    JsonNode page =
        caller
            .ask(
                """
                { facts(first: 200, where: {%s}) { totalCount edges { node {
                    id subject { id } relation object { id } polarity modality leaning sources confidence from to
                    claims { edges { node { recordedAt known passage { article { outlet } } } } } } } } }
                """
                    .formatted(where))
            .data("/facts");
    assertThat(page.path("totalCount").asInt()).isEqualTo(page.path("edges").size());
    return page.path("edges").valueStream().map(edge -> edge.path("node")).toList();
  }

  private void assertFinds(String where, Predicate<JsonNode> fits) {
    List<JsonNode> all = facts("modality: [ACTUAL, INTENDED]");
    assertThat(all).hasSizeLessThan(200);
    List<JsonNode> found = facts("modality: [ACTUAL, INTENDED] " + where);

    assertThat(found)
        .isNotEmpty()
        .hasSizeLessThan(all.size())
        .containsExactlyInAnyOrderElementsOf(all.stream().filter(fits).toList());
  }

  private static boolean isBetween(JsonNode fact, List<String> some, List<String> others) {
    return some.contains(fact.at("/subject/id").asString())
        && others.contains(fact.at("/object/id").asString());
  }

  private static boolean isSymmetric(JsonNode fact) {
    return Relation.named(fact.path("relation").asString()).symmetric();
  }

  private static boolean involves(JsonNode fact, List<String> some) {
    return some.contains(fact.at("/subject/id").asString())
        || some.contains(fact.at("/object/id").asString());
  }

  @Test
  void whatHoldsBothWaysIsFoundWhicheverWayItIsWritten() {
    List<String> some = List.of("USA", "CHN");
    List<String> others = GeneratedNews.ACTORS.subList(3, 40);

    assertFinds(
        "subject: [\"USA\", \"CHN\"] object: [%s]".formatted(quoted(others)),
        fact ->
            isBetween(fact, some, others) || (isSymmetric(fact) && isBetween(fact, others, some)));
    assertFinds(
        "subject: [\"USA\", \"CHN\"]",
        fact ->
            some.contains(fact.at("/subject/id").asString())
                || (isSymmetric(fact) && some.contains(fact.at("/object/id").asString())));
    assertFinds(
        "object: [\"USA\", \"CHN\"]",
        fact ->
            some.contains(fact.at("/object/id").asString())
                || (isSymmetric(fact) && some.contains(fact.at("/subject/id").asString())));
  }

  private static String quoted(List<String> ids) {
    return String.join(", ", ids.stream().map("\"%s\""::formatted).toList());
  }

  @Test
  void betweenFindsAllThatIsAmongTheActors() {
    List<String> actors = List.of("USA", "RUS", "CHN", "KAZ");

    assertFinds("between: [%s]".formatted(quoted(actors)), fact -> isBetween(fact, actors, actors));
  }

  @Test
  void regionsAreThoseOfTheCountriesAtEitherEnd() {
    assertFinds("region: [\"Central Asia\"]", fact -> involves(fact, CENTRAL_ASIA));
    assertFinds(
        "objectRegion: [\"central asia\"] relation: [%s]".formatted(oneWay()),
        fact -> !isSymmetric(fact) && CENTRAL_ASIA.contains(fact.at("/object/id").asString()));
    assertFinds(
        "involves: [\"RUS\", \"USA\"] region: [\"Central Asia\"]",
        fact -> involves(fact, List.of("RUS", "USA")) && involves(fact, CENTRAL_ASIA));
    assertFinds(
        "subject: [\"RUS\", \"KAZ\"] subjectRegion: [\"Central Asia\"] relation: [%s]"
            .formatted(oneWay()),
        fact -> !isSymmetric(fact) && fact.at("/subject/id").asString().equals("KAZ"));
  }

  private static String oneWay() {
    return String.join(
        " ",
        List.of(Relation.values()).stream()
            .filter(relation -> !relation.symmetric())
            .map(Relation::name)
            .toList());
  }

  @Test
  void outletsAreThoseThatSaySo() {
    assertFinds(
        "outlet: [\"Daily Star\", \"The Courier\"]",
        fact ->
            fact.at("/claims/edges")
                .valueStream()
                .map(claim -> claim.at("/node/passage/article/outlet").asString())
                .anyMatch(List.of("Daily Star", "The Courier")::contains));
    assertFinds(
        "involves: [\"USA\"] outlet: [\"Morning Post\"]",
        fact ->
            involves(fact, List.of("USA"))
                && fact.at("/claims/edges")
                    .valueStream()
                    .anyMatch(
                        claim ->
                            claim
                                .at("/node/passage/article/outlet")
                                .asString()
                                .equals("Morning Post")));
  }

  @ParameterizedTest
  @CsvSource({"SUPPORT", "OPPOSITION", "NEUTRAL"})
  void leaningsAreThoseOfTheFacts(String leaning) {
    assertFinds(
        "leaning: [%s]".formatted(leaning),
        fact -> fact.path("leaning").asString().equals(leaning));
  }

  @Test
  void whatWasRecordedAfterAMomentIsWhatHasAClaimOfThen() {
    String first =
        caller
            .ask("{ claims(first: 1, orderBy: AS_RECORDED) { edges { node { recordedAt } } } }")
            .data("/claims/edges/0/node/recordedAt")
            .asString();

    assertFinds(
        "recordedAfter: \"%s\"".formatted(first),
        fact ->
            fact.at("/claims/edges")
                .valueStream()
                .anyMatch(
                    claim ->
                        Instant.parse(claim.at("/node/recordedAt").asString())
                            .isAfter(Instant.parse(first))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region: [\"Central Asia\"], leaning: [OPPOSITION]",
        "between: [\"USA\", \"CHN\"]",
        "subject: [\"USA\"], object: [\"CHN\", \"RUS\"]",
        "objectRegion: [\"Eastern Asia\"], outlet: [\"The Herald\"]",
        "publishedDuring: {from: \"2022-01\", to: \"2022-01\"}",
        "involves: [\"KAZ\"], knownBy: \"2022-01-06\"",
        "recordedAfter: \"2026-01-01T12:00:00Z\", outlet: [\"The Herald\"]",
        "minConfidence: 0.9, polarity: [NEGATED]",
      })
  void claimsAreFoundByTheirFilterInEveryOrder(String where) {
    List<List<String>> orders =
        List.of("RECENT_FIRST", "EARLIEST_FIRST", "MOST_CERTAIN", "AS_RECORDED").stream()
            .map(
                order ->
                    ids(
                        caller
                            .ask(
                                "{ list: claims(first: 200, orderBy: %s, where: {%s}) { edges { node { id } } } }"
                                    .formatted(order, where))
                            .data("/list/edges")))
            .toList();
    List<String> news =
        ids(
            caller
                .ask(
                    "{ list: news(first: 200, where: {%s}) { edges { node { id } } } }"
                        .formatted(where))
                .data("/list/edges"));

    assertThat(orders.getFirst()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(orders)
        .allSatisfy(ids -> assertThat(ids).containsExactlyInAnyOrderElementsOf(orders.getFirst()));
    assertThat(news).isEqualTo(orders.getLast());
  }

  private static List<String> ids(JsonNode edges) {
    return edges.valueStream().map(edge -> edge.at("/node/id").asString()).toList();
  }

  @Test
  void claimsSpeakOfThePeriodByTheirOwnDatesElseByTheirPublication() {
    JsonNode claims =
        caller
            .ask(
                """
                { all: claims(first: 200) { edges { node { id from to known } } }
                  june: claims(first: 200, where: {during: {from: "2021-06-10", to: "2021-07"}}) { edges { node { id } } } }
                """)
            .data("");

    List<String> expected =
        claims
            .at("/all/edges")
            .valueStream()
            .map(edge -> edge.path("node"))
            .filter(FilterTests::speaksOfEarlySummer)
            .map(claim -> claim.path("id").asString())
            .toList();
    assertThat(ids(claims.at("/june/edges")))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static boolean speaksOfEarlySummer(JsonNode claim) {
    List<String> dates =
        List.of("from", "to", "known").stream()
            .map(claim::path)
            .filter(JsonNode::isString)
            .map(JsonNode::asString)
            .toList();
    String date = dates.isEmpty() ? "" : dates.getFirst();
    return switch (date.length()) {
      case 7 -> date.equals("2021-06") || date.equals("2021-07");
      case 10 -> date.compareTo("2021-06-10") >= 0 && date.compareTo("2021-07-31") <= 0;
      default -> date.equals("2021");
    };
  }

  @Test
  void ordersFactsByContradictionsAndByNews() {
    JsonNode contradicted =
        caller
            .ask(
                "{ facts(first: 200, orderBy: MOST_CONTRADICTED) { edges { node { contradictions } } } }")
            .data("/facts/edges");
    JsonNode news =
        caller
            .ask("{ facts(first: 200, orderBy: NEWS_FIRST) { edges { node { known } } } }")
            .data("/facts/edges");

    assertThat(contradicted.valueStream().map(edge -> edge.at("/node/contradictions").asInt()))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(news.valueStream().map(edge -> edge.at("/node/known").asString("")))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          facts(where: {region: ["Narnia"]})                                         | NOT_FOUND   | Central Asia
          claims(where: {subjectRegion: ["Narnia"]})                                 | NOT_FOUND   | Central Asia
          facts(where: {between: ["KAZ"]})                                           | BAD_REQUEST | 2 to 25
          facts(where: {between: ["KAZ", "KAZ"]})                                    | BAD_REQUEST | 2 to 25
          facts(where: {between: ["KAZ", "NOWHERE"]})                                | NOT_FOUND   | NOWHERE
          facts(where: {subject: ["RUS"], subjectRegion: ["Central Asia"]})          | BAD_REQUEST | subjectRegion
          claims(where: {leaning: [SUPPORT_IF_INVITED]})                             | BAD_REQUEST | deployments
          contradictions(where: {polarity: [AFFIRMED]})                              | BAD_REQUEST | polarity
          contradictions(where: {modality: [INTENDED]})                              | BAD_REQUEST | ACTUAL
          hindsight(knownBy: "2022-01-07", where: {knownBy: "2022-01-07"})           | BAD_REQUEST | knownBy
          hindsight(knownBy: "2022-01-07", where: {during: {from: "2022"}})          | BAD_REQUEST | during
          factCounts(by: [])                                                         | BAD_REQUEST | 1 to 4
          factCounts(by: [YEAR, PAIR, RELATION, LEANING, POLARITY])                  | BAD_REQUEST | 1 to 4
          news(after: "nonsense")                                                    | BAD_REQUEST | cursor
          """)
  void whatMakesNoSenseIsRefusedWithItsReason(String field, String code, String words) {
    HttpCaller.Answer answer =
        caller.ask("{ %s { totalCount edges { cursor } } }".formatted(field.strip()), Map.of());

    assertThat(answer.errorCode()).isEqualTo(code);
    assertThat(answer.errorMessage()).contains(words);
  }

  @Test
  void regionsAreListedWithTheirCountries() {
    JsonNode regions = caller.ask("{ regions { name countries { id } } }").data("/regions");

    assertThat(regions.size()).isEqualTo(22);
    assertThat(
            regions
                .valueStream()
                .filter(region -> region.path("name").asString().equals("Central Asia"))
                .flatMap(region -> region.path("countries").valueStream())
                .map(country -> country.path("id").asString()))
        .containsExactlyElementsOf(CENTRAL_ASIA);
  }
}
