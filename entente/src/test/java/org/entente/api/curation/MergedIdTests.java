package org.entente.api.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.ALLIED_WITH;
import static org.entente.ontology.Relation.CONDEMNED;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;
import static org.entente.ontology.Relation.MEDIATED_BETWEEN;
import static org.entente.ontology.Relation.MEMBER_OF;

import java.util.List;
import java.util.Map;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.entente.graph.fixture.News;
import org.entente.ontology.FuzzyDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An id that was merged away answers with the actor that it means now. */
@ApiTest
class MergedIdTests {

  @LocalServerPort private int port;
  private HttpCaller caller;
  private MergedIslands islands;

  @BeforeEach
  void tellNews() {
    caller = new HttpCaller(port);
    islands = new MergedIslands(caller);
    islands.tellNews();
  }

  /** Also leaves no merge behind, of which the server would know for a while. */
  @AfterEach
  void nothingIsOutOfStep() {
    islands.assertNothingIsOutOfStep();
    islands.undoAll();
  }

  @Test
  void theOldIdAnswersEverywhereWithTheOtherActor() {
    int actors = caller.ask("{ graph { actors } }").data("/graph/actors").asInt();
    islands.merge("WSM", "TON");

    Answer answer =
        caller.ask(
            """
            { actor(id: "WSM") { id facts { totalCount } }
              facts(where: {subject: ["WSM"]}) { totalCount edges { node { subject { id } } } }
              claims(where: {involves: ["WSM"]}) { totalCount }
              supporters(of: "FJI") { actor { id } support }
              supportedBy(actor: "WSM") { towards { id } }
              actors(search: "Samoa", first: 1) { edges { node { id } } }
              graph { actors }
              changes(where: {actor: ["WSM"]}) { totalCount } }
            """);

    assertThat(answer.data("/actor/id").asString()).isEqualTo("TON");
    assertThat(answer.data("/actor/facts/totalCount").asInt()).isEqualTo(2);
    assertThat(answer.data("/facts/totalCount").asInt()).isEqualTo(2);
    assertThat(answer.data("/facts/edges/0/node/subject/id").asString()).isEqualTo("TON");
    assertThat(answer.data("/claims/totalCount").asInt()).isEqualTo(3);
    assertThat(answer.data("/supporters").toString())
        .contains("{\"actor\":{\"id\":\"TON\"},\"support\":1}")
        .doesNotContain("WSM");
    assertThat(
            answer
                .data("/supportedBy")
                .valueStream()
                .map(each -> each.at("/towards/id").asString()))
        .containsExactlyInAnyOrder("FJI", "TUV");
    assertThat(answer.data("/actors/edges/0/node/id").asString()).isEqualTo("TON");
    assertThat(answer.data("/graph/actors").asInt()).isEqualTo(actors - 1);
    assertThat(answer.data("/changes/totalCount").asInt()).isEqualTo(1);
  }

  /**
   * Each with where in its answer there is something that would be missing if nothing was found.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          interveners(in: "OLD", tiedTo: "TUV") { actor { id } sources interventions { totalCount edges { node { id } } } } | /0/interventions/edges/0/node/id
          interveners(in: "FJI", tiedTo: "OLD") { actor { id } bonds { facts { id } } interventions { totalCount edges { node { id } } } } | /0/bonds/0/facts/0/id
          supporters(of: "OLD") { actor { id } facts { edges { node { id } } } } | /0/facts/edges/0/node/id
          supportedBy(actor: "OLD") { towards { id } facts { edges { node { id } } } } | /0/facts/edges/0/node/id
          stanceSeries(of: "OLD", towards: "FJI", by: YEAR) { date facts { edges { node { id } } } } | /0/facts/edges/0/node/id
          stanceSeries(of: "NRU", towards: "OLD", by: YEAR) { date facts { edges { node { id } } } } | /0/facts/edges/0/node/id
          sharedOrganisations(of: ["OLD"]) { organisation { id } memberships { id } } | /0/memberships/0/id
          membershipChanges(members: ["OLD"]) { edges { node { date member { id } } } } | /edges/0/node/member/id
          supportChains(from: "OLD", to: "FJI") { edges { node { hops { facts { edges { node { id } } } } } } } | /edges/0/node/hops/0/facts/edges/0/node/id
          supportChains(from: "TUV", to: "OLD") { edges { node { hops { facts { edges { node { id } } } } } } } | /edges/0/node/hops/0/facts/edges/0/node/id
          mutualSupport(among: ["OLD", "TUV"]) { edges { node { stances { facts { edges { node { id } } } } } } } | /edges/0/node/stances/0/facts/edges/0/node/id
          unbalancedTriangles(among: ["OLD", "TUV", "FJI"]) { edges { node { actor { id } friend { id } opponent { id } } } } | /edges/0/node/friend/id
          blocs(among: ["OLD", "TUV"]) { blocs { members { id } ties { edges { node { stances { facts { edges { node { id } } } } } } } } } | /blocs/0/ties/edges/0/node/stances/0/facts/edges/0/node/id
          interventions(country: "OLD") { country { id } facts { edges { node { id } } } } | /0/facts/edges/0/node/id
          interventions(flag: "OLD") { flag { id } members { actor { id } } facts { edges { node { id } } } } | /0/facts/edges/0/node/id
          interventions(country: "FJI", flag: "OLD") { flag { id } interveners { actor { id } } } | /0/flag/id
          mediations(between: "OLD", and: "FJI") { mediator { id } facts { edges { node { id } } } } | /0/facts/edges/0/node/id
          coverage(of: "OLD", and: "FJI") { independent outlets { claims } } | /outlets/0/claims
          facts(where: {between: ["OLD", "FJI"]}) { totalCount edges { node { id } } } | /edges/0/node/id
          contradictions(where: {involves: ["OLD"]}) { totalCount edges { node { affirmed { id } negated { id } } } } | /edges/0/node/negated/id
          hindsight(knownBy: "2022", where: {object: ["OLD"]}) { totalCount edges { node { now { id } } } } | /edges/0/node/now/id
          factCounts(by: [RELATION], where: {subject: ["OLD"]}) { edges { node { count } } } | /edges/0/node/count
          changes(where: {actor: ["OLD"]}) { totalCount } | /totalCount
          """)
  void theOldIdIsAsGoodAsTheOneItLeadsToWhereverAnActorIsNamed(String question, String place) {
    FuzzyDate day = FuzzyDate.parse("2022-01-06");
    islands.write(
        News.by("Herald")
            .on("2022-01-08")
            .says("NRU", ALLIED_WITH, "TUV", says -> says.dated(FuzzyDate.parse("2021"), null))
            .says("NRU", ALLIED_WITH, "WSM", says -> says.dated(FuzzyDate.parse("2021"), null))
            .says(
                "NRU",
                DEPLOYED_TROOPS_TO,
                "WSM",
                says -> says.dated(FuzzyDate.parse("2022-01-07"), null))
            .says("WSM", MEMBER_OF, "PIF", says -> says.dated(FuzzyDate.parse("2020"), null))
            .says("NZL", MEDIATED_BETWEEN, "WSM", says -> says.dated(day, null))
            .says("NZL", MEDIATED_BETWEEN, "FJI", says -> says.dated(day, null))
            .says("TUV", CONDEMNED, "FJI"));
    islands.write(News.by("Courier").on("2022-01-09").denies("NRU", DEPLOYED_TROOPS_TO, "WSM"));
    islands.merge("WSM", "TON");
    String asked = "{ answer: %s }".formatted(question.strip());

    JsonNode old = caller.ask(asked.replace("OLD", "WSM")).data("/answer");

    assertThat(old).isEqualTo(caller.ask(asked.replace("OLD", "TON")).data("/answer"));
    assertThat(old.at(place).asString()).as("%s of %s", place, old).isNotIn("", "0");
    if (question.startsWith("interveners")) {
      assertThat(old.at("/0/actor/id").asString()).isEqualTo("NRU");
      assertThat(old.at("/0/interventions/edges").size()).isEqualTo(1);
    }
  }

  @Test
  void aReviewedClaimBetweenTheTwoIsFoundAsOneOfTheActorAboutItself() {
    String claim =
        caller
            .ask(
                "{ claims(where: {relation: [CONDEMNED], object: [\"WSM\"]}) { edges { node { id } } } }")
            .data("/claims/edges/0/node/id")
            .asString();
    caller
        .ask(
            """
            mutation ($claim: ID!) { reviewClaim(input: {claim: $claim, verdict: ACCEPT, by: "A", why: "B"}) { claim { id } } }
            """,
            Map.of("claim", claim))
        .data("/reviewClaim/claim/id");
    islands.merge("WSM", "TON");

    for (String where :
        List.of(
            "subject: [\"TON\"], object: [\"TON\"], reviewed: true",
            "subject: [\"TON\"], object: [\"WSM\"], verdict: [ACCEPT]",
            "object: [\"TON\"], subjectRegion: [\"Polynesia\"], reviewed: true",
            "object: [\"WSM\"], involves: [\"TON\"], reviewed: true",
            "between: [\"TON\", \"FJI\"], verdict: [ACCEPT]")) {
      assertThat(
              caller
                  .ask(
                      "{ claims(where: {%s}) { edges { node { id subject { id } object { id } } } } }"
                          .formatted(where))
                  .data("/claims/edges")
                  .toString())
          .as(where)
          .isEqualTo(
              "[{\"node\":{\"id\":\"%s\",\"subject\":{\"id\":\"TON\"},\"object\":{\"id\":\"TON\"}}}]"
                  .formatted(claim));
    }
    assertThat(
            caller
                .ask("{ claims(where: {subject: [\"TON\"], object: [\"WSM\"]}) { totalCount } }")
                .errorMessage())
        .contains("Nobody does anything to itself: TON");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mutualSupport(among: ["WSM", "TON"]) { totalCount }              | Among 1
          blocs(among: ["TON", "WSM", "WSM"]) { modularity }               | at least 2 actors
          unbalancedTriangles(among: ["WSM", "TON", "FJI"]) { totalCount } | Among 2 there is nothing to find: name at least 3 actors
          facts(where: {between: ["WSM", "TON"]}) { totalCount }           | 2 to 25 actors, not 1
          """)
  void idsOfOneActorCountOnceWhereSeveralActorsAreWanted(String question, String words) {
    islands.merge("WSM", "TON");

    Answer answer = caller.ask("{ %s }".formatted(question.strip()));

    assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
    assertThat(answer.errorMessage()).contains(words);
  }

  @Test
  void theOldAddressLeadsToTheOtherActor() {
    islands.merge("WSM", "TON");

    Answer answer = caller.get("/actors/WSM?format=json");

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).endsWith("/actors/TON?format=json");
  }
}
