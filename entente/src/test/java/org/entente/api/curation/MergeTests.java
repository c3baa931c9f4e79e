package org.entente.api.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.AIDED;
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
import org.entente.graph.Graph;
import org.entente.graph.Invariants;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A person says that two ids mean one actor, and takes it back. */
@ApiTest
class MergeTests {

  @LocalServerPort private int port;
  private HttpCaller caller;
  private Graph graph;

  @BeforeEach
  void tellNews() {
    caller = new HttpCaller(port);
    graph = TestGraph.empty();
    write(
        News.by("Morning Post")
            .on("2022-01-07")
            .says("TON", AIDED, "FJI", says -> says.dated(FuzzyDate.parse("2022-01-06"), null))
            .says("WSM", AIDED, "FJI", says -> says.dated(FuzzyDate.parse("2022-01-06"), null))
            .says("TON", CONDEMNED, "WSM")
            .says("TUV", ALLIED_WITH, "TON")
            .says(
                "NRU",
                DEPLOYED_TROOPS_TO,
                "FJI",
                says -> says.deployed(null, ActorId.of("TON"), null))
            .says("NRU", CONDEMNED, "FJI", says -> says.attributed(ActorId.of("TON"))));
  }

  private void write(News news) {
    graph.writer().write(List.of(news.read()));
  }

  /** Also leaves no merge behind, of which the server would know for a while. */
  @AfterEach
  void nothingIsOutOfStep() {
    List<String> facts = facts();

    assertThat(Invariants.violations(graph.store())).isEmpty();
    graph.writer().rebuildFacts();
    assertThat(facts()).isEqualTo(facts);
    for (String id : List.of("TON", "WSM", "TUV")) {
      undo(id);
    }
  }

  private Answer merge(String from, String into) {
    return caller.ask(
        """
        mutation ($from: ID!, $into: ID!) { mergeActors(input: {from: $from, into: $into, by: "A. Editor", why: "One state"}) {
          actor { id mergedIds names { text } } change { id kind by why actorIds actors { id } } } }
        """,
        Map.of("from", from, "into", into));
  }

  private Answer undo(String actor) {
    return caller.ask(
        """
        mutation ($actor: ID!) { undoMerge(input: {actor: $actor, by: "A. Editor", why: "Two states"}) {
          actor { id mergedIds } change { kind actorIds } } }
        """,
        Map.of("actor", actor));
  }

  /** Every fact with its claims, as the graph has it. */
  private static List<String> facts() {
    return TestGraph.run(
            """
            MATCH (fact:Fact)
            MATCH (subject)-[edge {factId: fact.id}]->(object)
            RETURN [subject.id, type(edge), object.id, fact.flag, fact.claims, fact.sources,
                    COLLECT { MATCH (claim)-[:EVIDENCE_OF]->(fact) RETURN claim.id ORDER BY claim.id },
                    COLLECT { MATCH (fact)-[:HAS_STATE]->(s) RETURN s.claims ORDER BY s.knownFrom }] AS told, fact.id AS id
            ORDER BY id
            """)
        .stream()
        .map(row -> row.get("told").asList().toString())
        .toList();
  }

  private static List<String> shortFacts() {
    return facts().stream()
        .map(
            fact ->
                fact.replaceAll("^\\[(\\w+), (\\w+), (\\w+), (\\w+), (\\d+).*", "$1 $2 $3 $4 $5"))
        .sorted()
        .toList();
  }

  /** All claims, with every property and resolution. */
  private static List<String> claims() {
    return TestGraph.run(
            """
            MATCH (claim:Claim)
            RETURN [key IN keys(claim) | key + '=' + toString(claim[key])] AS properties,
                   COLLECT { MATCH (claim)-[:RESOLVED_TO]->(a) RETURN a.id ORDER BY a.id } AS resolved,
                   claim.id AS id
            ORDER BY id
            """)
        .stream()
        .map(
            row ->
                row.get("properties").asList(each -> each.asString()).stream().sorted().toList()
                    + row.get("resolved").asList().toString())
        .toList();
  }

  @Test
  void whatWasSaidOfTheOneIsSaidOfTheOther() {
    Answer answer = merge("WSM", "TON");

    assertThat(answer.data("/mergeActors/actor/id").asString()).isEqualTo("TON");
    assertThat(answer.data("/mergeActors/actor/mergedIds").toString()).isEqualTo("[\"WSM\"]");
    assertThat(answer.data("/mergeActors/actor/names").toString()).contains("Samoan", "Tongan");
    assertThat(answer.data("/mergeActors/change/actorIds").toString())
        .isEqualTo("[\"WSM\",\"TON\"]");
    assertThat(answer.data("/mergeActors/change/actors").toString())
        .isEqualTo("[{\"id\":\"TON\"}]");
    assertThat(shortFacts())
        .containsExactly(
            "NRU CONDEMNED FJI null 1",
            "NRU DEPLOYED_TROOPS_TO FJI TON 1",
            "TON AIDED FJI null 2",
            "TON ALLIED_WITH TUV null 1");
  }

  @Test
  void speakersAndFlagsAreMergedTooAndEndsStayInOrder() {
    merge("TON", "WSM");

    assertThat(shortFacts())
        .contains("NRU DEPLOYED_TROOPS_TO FJI WSM 1", "TUV ALLIED_WITH WSM null 1");
    assertThat(
            caller
                .ask(
                    "{ claims(where: {subject: [\"NRU\"], relation: [CONDEMNED]}) { edges { node { attributedTo { id } } } } }")
                .data("/claims/edges/0/node/attributedTo/id")
                .asString())
        .isEqualTo("WSM");
  }

  @Test
  void theOldIdAnswersEverywhereWithTheOtherActor() {
    int actors = caller.ask("{ graph { actors } }").data("/graph/actors").asInt();
    merge("WSM", "TON");

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
    write(
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
    write(News.by("Courier").on("2022-01-09").denies("NRU", DEPLOYED_TROOPS_TO, "WSM"));
    merge("WSM", "TON");
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
    merge("WSM", "TON");

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

  @Test
  void theOldAddressLeadsToTheOtherActor() {
    merge("WSM", "TON");

    Answer answer = caller.get("/actors/WSM?format=json");

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).endsWith("/actors/TON?format=json");
  }

  @Test
  void undoingRestoresWhatWasThere() {
    List<String> facts = facts();
    List<String> claims = claims();
    merge("WSM", "TON");

    Answer answer = undo("WSM");

    assertThat(answer.data("/undoMerge/actor/id").asString()).isEqualTo("WSM");
    assertThat(answer.data("/undoMerge/change/kind").asString()).isEqualTo("MERGE_UNDONE");
    assertThat(facts()).isEqualTo(facts).isNotEmpty();
    assertThat(claims()).isEqualTo(claims).isNotEmpty();
  }

  @Test
  void claimsThatCameInSinceGoBackToTheActorTheyWereReadToBeAbout() {
    merge("WSM", "TON");
    write(
        News.by("Herald")
            .on("2022-02-01")
            .says("WSM", CONDEMNED, "FJI")
            .says("TON", CONDEMNED, "NRU"));
    assertThat(shortFacts()).contains("TON CONDEMNED FJI null 1", "TON CONDEMNED NRU null 1");

    undo("WSM");

    assertThat(shortFacts()).contains("WSM CONDEMNED FJI null 1", "TON CONDEMNED NRU null 1");
  }

  @Test
  void mergesMayFollowOnEachOtherAndBeUndoneInAnyOrder() {
    List<String> facts = facts();
    merge("WSM", "TON");
    List<String> first = facts();
    merge("TON", "TUV");

    assertThat(caller.ask("{ actor(id: \"WSM\") { id mergedIds } }").data("/actor").toString())
        .isEqualTo("{\"id\":\"TUV\",\"mergedIds\":[\"TON\",\"WSM\"]}");
    assertThat(shortFacts()).contains("TUV AIDED FJI null 2");
    undo("WSM");
    assertThat(shortFacts()).contains("TUV AIDED FJI null 1", "WSM AIDED FJI null 1");
    merge("WSM", "TUV");
    undo("TON");
    undo("WSM");
    assertThat(facts()).isEqualTo(facts).isNotEmpty();
    merge("WSM", "TON");
    assertThat(facts()).isEqualTo(first);
  }

  @Test
  void newKnowledgeOfWhoIsWhoDoesNotUndoAMerge() {
    merge("WSM", "TON");

    TestGraph.run(
        CypherFile.named("ingest/actors")
            .text()
            .replace(
                "UNWIND $actors AS row",
                "MATCH (old:Actor {id: 'WSM'}) WITH properties(old) AS row"));

    assertThat(caller.ask("{ actor(id: \"WSM\") { id } }").data("/actor/id").asString())
        .isEqualTo("TON");
    assertThat(
            caller
                .ask("{ actors(search: \"Samoa\", first: 1) { edges { node { id } } } }")
                .data("/actors/edges/0/node/id")
                .asString())
        .isEqualTo("TON");
  }

  @Test
  void aCorrectionNamesTheActorsAsTheyWereSoThatUndoingIsExact() {
    String claim =
        caller
            .ask("{ claims(where: {subject: [\"WSM\"]}) { edges { node { id } } } }")
            .data("/claims/edges/0/node/id")
            .asString();
    merge("WSM", "TON");
    Answer corrected =
        caller.ask(
            """
            mutation ($claim: ID!) { reviewClaim(input: {claim: $claim, verdict: CORRECT, by: "A", why: "B", correction: {relation: CONDEMNED}}) {
              claim { subject { id } } } }
            """,
            Map.of("claim", claim));
    assertThat(corrected.data("/reviewClaim/claim/subject/id").asString()).isEqualTo("TON");

    undo("WSM");

    assertThat(shortFacts()).contains("WSM CONDEMNED FJI null 1", "TON AIDED FJI null 1");
  }

  @ParameterizedTest
  @CsvSource({
    "WSM, WSM, BAD_REQUEST, into itself",
    "WSM, NOWHERE, NOT_FOUND, no actor 'NOWHERE'",
    "NOWHERE, WSM, NOT_FOUND, no actor 'NOWHERE'",
    "wsm!, TON, NOT_FOUND, no actor 'wsm!'",
    "TUV, FJI, CONFLICT, TUV was merged away and means NRU now",
    "FJI, TUV, CONFLICT, Name NRU instead",
    "NRU, TUV, CONFLICT, TUV was merged away"
  })
  void aMergeThatCannotBeMeantIsRefused(String from, String into, String code, String message) {
    merge("TUV", "NRU");

    Answer answer = merge(from, into);

    assertThat(answer.errorCode()).isEqualTo(code);
    assertThat(answer.errorMessage()).contains(message);
  }

  @Test
  void thereMustBeAMergeToUndo() {
    assertThat(undo("FJI").errorCode()).isEqualTo("CONFLICT");
    assertThat(undo("FJI").errorMessage()).contains("FJI is not merged");
    assertThat(undo("NOWHERE").errorCode()).isEqualTo("NOT_FOUND");
    assertThat(
            caller
                .ask(
                    "mutation { undoMerge(input: {actor: \"FJI\", by: \"\", why: \"B\"}) { actor { id } } }")
                .errorMessage())
        .contains("'by'");
  }
}
