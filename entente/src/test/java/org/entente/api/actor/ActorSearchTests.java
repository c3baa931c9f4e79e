package org.entente.api.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.CONDEMNED;

import java.util.List;
import java.util.Map;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Actors by what somebody types, over HTTP. */
@ApiTest
class ActorSearchTests {

  @LocalServerPort private int port;

  private List<String> search(String text) {
    return new HttpCaller(port)
        .ask(
            "query ($text: String!) { actors(search: $text, first: 5) { edges { node { id } } } }",
            Map.of("text", text))
        .data("/actors/edges")
        .valueStream()
        .map(edge -> edge.at("/node/id").asString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Kazakstan, KAZ",
    "Kazahkstan, KAZ",
    "Kyrgystan, KGZ",
    "Azerbaidjan, AZE",
    "Afganistan, AFG",
    "Saudi Arbia, SAU",
    "Untied Kingdom, GBR",
    "Türkiye, TUR",
    "turkiye, TUR",
    "TÜRKIYE, TUR",
    "cote d'ivoire, CIV",
    "Côte d'Ivoire, CIV",
    "Burma, MMR",
    "Zaire, COD",
    "Ceylon, LKA",
    "Upper Volta, BFA",
    "the Kremlin, RUS",
    "Beijing, CHN",
    "nato, NATO",
    "usa, USA",
  })
  void findsFirstWhoIsMeantThoughMisspeltOrByAnOldName(String text, String id) {
    assertThat(search(text)).startsWith(id);
  }

  @Test
  void ofTwoThatFitAsWellTheOneOfWhomMoreIsToldComesFirst() {
    List<String> before = search("korea");
    String second = before.get(1);
    TestGraph.shared()
        .writer()
        .write(
            List.of(
                News.by("Morning Post")
                    .on("2022-02-01")
                    .titled("Words across the sea")
                    .says(second, CONDEMNED, "JPN")
                    .says("USA", CONDEMNED, second)
                    .read()));

    assertThat(before.subList(0, 2)).containsExactlyInAnyOrder("KOR", "PRK");
    assertThat(search("korea")).startsWith(second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kaz AND", "\"kaz", "kaz)", "kaz~", "kaz:", "\\", "*", "?", "+ -", "💥", "of the"})
  void noSignOfSomebodysSyntaxIsAnError(String text) {
    assertThat(search(text)).isNotNull();
  }
}
