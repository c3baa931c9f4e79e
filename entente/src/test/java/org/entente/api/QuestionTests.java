package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The questions that Entente is for, each by one request over HTTP. */
@ApiTest
class QuestionTests {

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  private static List<String> texts(JsonNode list, String pointer) {
    return list.valueStream().map(each -> each.at(pointer).asString()).toList();
  }

  @Test
  void whoSentTroopsAtWhoseRequestUnderWhoseFlagAndWhichSentencesSaySo() {
    Answer answer =
        caller.ask(
            """
            {
              troops: facts(
                where: {relation: [DEPLOYED_TROOPS_TO], object: ["KAZ"], polarity: [AFFIRMED],
                        modality: [ACTUAL], during: {from: "2022-01-06", to: "2022-01-06"}}
                orderBy: MOST_SOURCES
              ) {
                totalCount
                edges { node {
                  subject { id name } object { id } relation polarity modality from to certainlyDuring
                  consent flag { id } quantity sources contradictions confidence leaning
                  claims { totalCount edges { node {
                    aspect quantity passage { text start end article { title url outlet published publisher { name } } } } } }
                } }
              }
              requests: facts(where: {subject: ["KAZ"], relation: [REQUESTED_HELP_FROM]}) {
                edges { node { object { id } from } }
              }
            }
            """);
    JsonNode first = answer.data("/troops/edges/0/node");

    assertThat(texts(answer.data("/troops/edges"), "/node/subject/id"))
        .containsExactly("RUS", "BLR");
    assertThat(answer.data("/troops/totalCount").asInt()).isEqualTo(2);
    assertThat(first.at("/subject/name").asString()).isEqualTo("Russia");
    assertThat(first.at("/from").asString()).isEqualTo("2022-01-06");
    assertThat(first.at("/to").isNull()).isTrue();
    assertThat(first.at("/certainlyDuring").asBoolean()).isTrue();
    assertThat(first.at("/flag/id").asString()).isEqualTo("CSTO");
    assertThat(first.at("/consent").asString()).isEqualTo("INVITED");
    assertThat(first.at("/leaning").asString()).isEqualTo("SUPPORT");
    assertThat(first.at("/quantity").asInt()).isEqualTo(2500);
    assertThat(first.at("/sources").asInt()).isEqualTo(2);
    assertThat(first.at("/confidence").asDouble()).isGreaterThan(0.9);
    assertThat(texts(first.at("/claims/edges"), "/node/passage/article/title"))
        .containsExactly("Russian troops in Kazakhstan", "Peacekeepers land in Almaty");
    assertThat(texts(first.at("/claims/edges"), "/node/passage/text"))
        .containsOnly("RUS deployed troops to KAZ.");
    assertThat(first.at("/claims/edges/0/node/passage/article/published").asString())
        .isEqualTo("2022-01-07");
    assertThat(answer.data("/troops/edges/1/node/certainlyDuring").asBoolean()).isFalse();
    assertThat(answer.data("/requests/edges/0/node/object/id").asString()).isEqualTo("CSTO");
  }

  @Test
  void whoPointedlyDidNot() {
    Answer answer =
        caller.ask(
            """
            { facts(where: {relation: [DEPLOYED_TROOPS_TO], object: ["KAZ"], polarity: [NEGATED]}) {
                edges { node { subject { id } polarity claims { edges { node { passage { text } } } } } } } }
            """);

    assertThat(texts(answer.data("/facts/edges"), "/node/subject/id")).containsExactly("CHN");
    assertThat(answer.data("/facts/edges/0/node/claims/edges/0/node/passage/text").asString())
        .isEqualTo("CHN not deployed troops to KAZ.");
  }

  @Test
  void whoSupportsAndWhoOpposesRankedByIndependentSources() {
    Answer answer =
        caller.ask(
            """
            { supporters(of: "KAZ", during: {from: "2022-01", to: "2022-01"}) {
                actor { id } towards { id } support opposition net sources
                facts { totalCount edges { node { relation certainlyDuring } } } } }
            """);

    assertThat(texts(answer.data("/supporters"), "/actor/id")).startsWith("RUS").endsWith("USA");
    assertThat(answer.data("/supporters/0/sources").asInt()).isEqualTo(2);
    assertThat(answer.data("/supporters/0/net").asInt()).isEqualTo(1);
    assertThat(answer.data("/supporters/0/facts/edges/0/node/relation").asString())
        .isEqualTo("DEPLOYED_TROOPS_TO");
    assertThat(texts(answer.data("/supporters"), "/towards/id")).containsOnly("KAZ");
  }

  @Test
  void whomAnActorSupports() {
    Answer answer =
        caller.ask(
            """
            { supportedBy(actor: "CHN") { towards { name } support opposition
                facts { edges { node { relation from } } } } }
            """);

    assertThat(texts(answer.data("/supportedBy"), "/towards/name")).containsExactly("Kazakhstan");
    assertThat(texts(answer.data("/supportedBy/0/facts/edges"), "/node/relation"))
        .containsExactly("VERBALLY_SUPPORTED");
  }

  @Test
  void whoWereTheMembersOnADay() {
    Answer answer =
        caller.ask(
            """
            { actor(id: "CSTO") { members(on: "2022-01-06", first: 50) {
                totalCount edges { node { subject { id } certainlyDuring } } } } }
            """);

    assertThat(texts(answer.data("/actor/members/edges"), "/node/subject/id"))
        .containsExactlyInAnyOrder("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK");
    assertThat(answer.data("/actor/members/totalCount").asInt()).isEqualTo(6);
  }

  @Test
  void whatWasKnownOnADay() {
    Answer answer =
        caller.ask(
            """
            { facts(where: {subject: ["RUS"], relation: [DEPLOYED_TROOPS_TO], knownBy: "2022-01-06"}) {
                edges { node { sources claims { totalCount edges { node { known } } } } } } }
            """);

    assertThat(answer.data("/facts/edges/0/node/sources").asInt()).isEqualTo(1);
    assertThat(answer.data("/facts/edges/0/node/claims/totalCount").asInt()).isEqualTo(1);
    assertThat(texts(answer.data("/facts/edges/0/node/claims/edges"), "/node/known"))
        .containsExactly("2022-01-06");
  }

  @Test
  void whatAnArticleClaims() {
    String id =
        caller
            .ask("{ articles(outlet: [\"Far Eastern Review\"]) { edges { node { id } } } }")
            .data("/articles/edges/0/node/id")
            .asString();

    Answer answer =
        caller.ask(
            """
            query ($id: ID!) { article(id: $id) {
              title text version passages { text start end }
              claims { totalCount edges { node { polarity counts fact { id } passage { start end } } } } } }
            """,
            java.util.Map.of("id", id));
    String text = answer.data("/article/text").asString();

    assertThat(texts(answer.data("/article/claims/edges"), "/node/polarity"))
        .containsExactly("AFFIRMED", "NEGATED");
    assertThat(answer.data("/article/passages").valueStream())
        .allSatisfy(
            passage ->
                assertThat(text.substring(passage.at("/start").asInt(), passage.at("/end").asInt()))
                    .isEqualTo(passage.at("/text").asString()));
    assertThat(answer.data("/article/claims/edges/0/node/fact/id").asString()).startsWith("f-");
  }

  @Test
  void whatIsInTheGraph() {
    Answer answer =
        caller.ask(
            "{ graph { actors facts claims articles outlets from to } relations { relation kind symmetric leaning description } }");

    assertThat(answer.data("/graph/actors").asInt()).isGreaterThan(200);
    assertThat(answer.data("/graph/outlets").asInt()).isGreaterThanOrEqualTo(3);
    assertThat(answer.data("/graph/from").asString()).isEqualTo("2022-01-06");
    assertThat(answer.data("/graph/to").asString()).isEqualTo("2022-01-12");
    assertThat(answer.data("/relations").size()).isEqualTo(20);
  }

  @Test
  void findsAnActorByAnOldName() {
    Answer answer =
        caller.ask(
            """
            { actors(search: "burma", first: 1) { edges { node { id name kind names { text use } offices { holder title from to } } } } }
            """);

    assertThat(answer.data("/actors/edges/0/node/id").asString()).isEqualTo("MMR");
    assertThat(texts(answer.data("/actors/edges/0/node/names"), "/text")).contains("Burma");
    assertThat(answer.data("/actors/edges/0/node/offices").size()).isPositive();
  }
}
