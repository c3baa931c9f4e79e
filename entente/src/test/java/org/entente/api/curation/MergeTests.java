package org.entente.api.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.CONDEMNED;

import java.util.List;
import java.util.Map;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
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
  void whatWasSaidOfTheOneIsSaidOfTheOther() {
    Answer answer = islands.merge("WSM", "TON");

    assertThat(answer.data("/mergeActors/actor/id").asString()).isEqualTo("TON");
    assertThat(answer.data("/mergeActors/actor/mergedIds").toString()).isEqualTo("[\"WSM\"]");
    assertThat(answer.data("/mergeActors/actor/names").toString()).contains("Samoan", "Tongan");
    assertThat(answer.data("/mergeActors/change/actorIds").toString())
        .isEqualTo("[\"WSM\",\"TON\"]");
    assertThat(answer.data("/mergeActors/change/actors").toString())
        .isEqualTo("[{\"id\":\"TON\"}]");
    assertThat(islands.shortFacts())
        .containsExactly(
            "NRU CONDEMNED FJI null 1",
            "NRU DEPLOYED_TROOPS_TO FJI TON 1",
            "TON AIDED FJI null 2",
            "TON ALLIED_WITH TUV null 1");
  }

  @Test
  void speakersAndFlagsAreMergedTooAndEndsStayInOrder() {
    islands.merge("TON", "WSM");

    assertThat(islands.shortFacts())
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
  void aRegionListsTheCountryThatIsLeftAndOnce() {
    islands.merge("WSM", "TON");

    List<String> polynesia =
        caller
            .ask("{ regions { name countries { id } } }")
            .data("/regions")
            .valueStream()
            .filter(region -> region.path("name").asString().equals("Polynesia"))
            .flatMap(region -> region.path("countries").valueStream())
            .map(country -> country.path("id").asString())
            .toList();

    assertThat(polynesia).contains("TON").doesNotContain("WSM").doesNotHaveDuplicates();
  }

  @Test
  void aRegionHasItsCountryAgainOnceTheMergeIsUndone() {
    String asked = "{ facts(where: {region: [\"Polynesia\"]}) { edges { node { id } } } }";
    JsonNode before = caller.ask(asked).data("/facts/edges");
    islands.merge("WSM", "TON");
    caller.ask(asked);

    islands.undo("WSM");

    assertThat(caller.ask(asked).data("/facts/edges")).isEqualTo(before).isNotEmpty();
  }

  @Test
  void undoingRestoresWhatWasThere() {
    List<String> facts = islands.facts();
    List<String> claims = islands.claims();
    islands.merge("WSM", "TON");

    Answer answer = islands.undo("WSM");

    assertThat(answer.data("/undoMerge/actor/id").asString()).isEqualTo("WSM");
    assertThat(answer.data("/undoMerge/change/kind").asString()).isEqualTo("MERGE_UNDONE");
    assertThat(islands.facts()).isEqualTo(facts).isNotEmpty();
    assertThat(islands.claims()).isEqualTo(claims).isNotEmpty();
  }

  @Test
  void claimsThatCameInSinceGoBackToTheActorTheyWereReadToBeAbout() {
    islands.merge("WSM", "TON");
    islands.write(
        News.by("Herald")
            .on("2022-02-01")
            .says("WSM", CONDEMNED, "FJI")
            .says("TON", CONDEMNED, "NRU"));
    assertThat(islands.shortFacts())
        .contains("TON CONDEMNED FJI null 1", "TON CONDEMNED NRU null 1");

    islands.undo("WSM");

    assertThat(islands.shortFacts())
        .contains("WSM CONDEMNED FJI null 1", "TON CONDEMNED NRU null 1");
  }

  @Test
  void mergesMayFollowOnEachOtherAndBeUndoneInAnyOrder() {
    List<String> facts = islands.facts();
    islands.merge("WSM", "TON");
    List<String> first = islands.facts();
    islands.merge("TON", "TUV");

    assertThat(caller.ask("{ actor(id: \"WSM\") { id mergedIds } }").data("/actor").toString())
        .isEqualTo("{\"id\":\"TUV\",\"mergedIds\":[\"TON\",\"WSM\"]}");
    assertThat(islands.shortFacts()).contains("TUV AIDED FJI null 2");
    islands.undo("WSM");
    assertThat(islands.shortFacts()).contains("TUV AIDED FJI null 1", "WSM AIDED FJI null 1");
    islands.merge("WSM", "TUV");
    islands.undo("TON");
    islands.undo("WSM");
    assertThat(islands.facts()).isEqualTo(facts).isNotEmpty();
    islands.merge("WSM", "TON");
    assertThat(islands.facts()).isEqualTo(first);
  }

  @Test
  void newKnowledgeOfWhoIsWhoDoesNotUndoAMerge() {
    islands.merge("WSM", "TON");

    TestGraph.run(
        CypherFile.named("ingest/actors")
            .text()
            .replace(
                "UNWIND $actors AS row",
                "MATCH (old:Actor {id: 'WSM'}) WITH {kind: 'Country', properties: properties(old)} AS row"));

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
    islands.merge("WSM", "TON");
    Answer corrected =
        caller.ask(
            """
            mutation ($claim: ID!) { reviewClaim(input: {claim: $claim, verdict: CORRECT, by: "A", why: "B", correction: {relation: CONDEMNED}}) {
              claim { subject { id } } } }
            """,
            Map.of("claim", claim));
    assertThat(corrected.data("/reviewClaim/claim/subject/id").asString()).isEqualTo("TON");

    islands.undo("WSM");

    assertThat(islands.shortFacts()).contains("WSM CONDEMNED FJI null 1", "TON AIDED FJI null 1");
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
    islands.merge("TUV", "NRU");

    Answer answer = islands.merge(from, into);

    assertThat(answer.errorCode()).isEqualTo(code);
    assertThat(answer.errorMessage()).contains(message);
  }

  @Test
  void thereMustBeAMergeToUndo() {
    assertThat(islands.undo("FJI").errorCode()).isEqualTo("CONFLICT");
    assertThat(islands.undo("FJI").errorMessage()).contains("FJI is not merged");
    assertThat(islands.undo("NOWHERE").errorCode()).isEqualTo("NOT_FOUND");
    assertThat(
            caller
                .ask(
                    "mutation { undoMerge(input: {actor: \"FJI\", by: \"\", why: \"B\"}) { actor { id } } }")
                .errorMessage())
        .contains("'by'");
  }
}
