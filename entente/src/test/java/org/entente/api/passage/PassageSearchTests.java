package org.entente.api.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.AIDED;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Sentences by the words in them, over HTTP. */
@ApiTest
class PassageSearchTests {

  private static final String SEARCH =
      """
      query ($search: String!, $outlet: [String!], $during: Period, $first: Int, $after: String) {
        passages(search: $search, outlet: $outlet, publishedDuring: $during, first: $first, after: $after) {
          totalCount pageInfo { hasNextPage endCursor }
          edges { score highlights { text start end } node { text start end article { title outlet text } } } }
      }
      """;

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeAll
  static void tellNews() {
    TestGraph.shared().writer().write(GeneratedNews.of(7, 400));
    TestGraph.shared()
        .writer()
        .write(
            List.of(
                News.by("Steppe Herald")
                    .on("2021-05-05")
                    .titled("Old news")
                    .says("FRA", DEPLOYED_TROOPS_TO, "MLI")
                    .says("DEU", AIDED, "MLI")
                    .read()));
    TestGraph.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
  }

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  private JsonNode search(String text, Map<String, ? extends @Nullable Object> more) {
    Map<String, @Nullable Object> variables = new HashMap<>(more);
    variables.put("search", text);
    return caller.ask(SEARCH, variables).data("/passages");
  }

  @Test
  void findsAllFormsOfAWordAndMarksThemInTheArticlesText() {
    JsonNode found = search("deploy troop kaz", Map.of());

    assertThat(found.path("edges").valueStream())
        .isNotEmpty()
        .allSatisfy(
            edge -> {
              String text = edge.at("/node/article/text").asString();
              assertThat(edge.at("/node/text").asString()).contains("deployed troops to", "KAZ");
              assertThat(edge.path("highlights").size()).isGreaterThanOrEqualTo(3);
              assertThat(edge.path("highlights").valueStream())
                  .allSatisfy(
                      mark ->
                          assertThat(
                                  text.substring(
                                      mark.path("start").asInt(), mark.path("end").asInt()))
                              .isEqualTo(mark.path("text").asString())
                              .isIn("deployed", "troops", "KAZ"));
            });
    assertThat(
            found.path("edges").valueStream().mapToDouble(edge -> -edge.path("score").asDouble()))
        .isSorted();
  }

  @ParameterizedTest
  @CsvSource({
    "troops, Steppe Herald, 2021, Old news",
    "troops, Steppe Herald, 2022, Peacekeepers land in Almaty",
    "troops, Far Eastern Review, 2022, Beijing stands aside",
  })
  void keepsToOutletAndTime(String text, String outlet, String year, String title) {
    JsonNode found =
        search(text, Map.of("outlet", List.of(outlet), "during", Map.of("from", year, "to", year)));

    assertThat(found.path("edges").valueStream())
        .hasSize(found.path("totalCount").asInt())
        .isNotEmpty()
        .allSatisfy(edge -> assertThat(edge.at("/node/article/title").asString()).isEqualTo(title));
  }

  @Test
  void rowsOfWordsAndWordsToLeaveOut() {
    int all = search("troops", Map.of()).path("totalCount").asInt();
    int row = search("\"troops to KAZ\"", Map.of()).path("totalCount").asInt();
    int rest = search("troops -\"troops to KAZ\"", Map.of()).path("totalCount").asInt();

    assertThat(row).isPositive();
    assertThat(rest).isPositive().isEqualTo(all - row);
  }

  @Test
  void pagesTogetherHoldEachSentenceOnce() {
    List<String> seen = new ArrayList<>();
    Map<String, @Nullable Object> page = new HashMap<>();
    page.put("first", 7);
    JsonNode found;
    do {
      found = search("troops", page);
      for (JsonNode edge : found.path("edges")) {
        seen.add(edge.at("/node/article/title").asString() + edge.at("/node/start").asInt());
      }
      page.put("after", found.at("/pageInfo/endCursor").asString());
    } while (found.at("/pageInfo/hasNextPage").asBoolean());

    assertThat(seen).doesNotHaveDuplicates().hasSize(found.path("totalCount").asInt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "troops AND",
        "troops)",
        "(troops",
        "tro:ops",
        "troops~",
        "troops^9",
        "\"troops",
        "troops\\",
        "[a TO b} troops",
        "/troops/",
        "+-troops troops",
        "troops && || !",
        "t*oops tr?ops",
        "💥 troops"
      })
  void noSignOfSomebodysSyntaxIsAnError(String text) {
    assertThat(search(text, Map.of()).path("totalCount").isInt()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "the", "-troops", "\"\"", "***"})
  void saysWhatIsMissingWhereNothingIsLookedFor(String text) {
    HttpCaller.Answer answer = caller.ask(SEARCH, Map.of("search", text));

    assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
    assertThat(answer.errorMessage()).contains("'search'").contains("peacekeepers");
  }
}
