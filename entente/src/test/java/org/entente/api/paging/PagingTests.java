package org.entente.api.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.graph.fixture.GeneratedNews;
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

/** Lists, page by page, over a graph of some hundred facts. */
@ApiTest
class PagingTests {

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeAll
  static void tellNews() {
    TestGraph.shared().writer().write(GeneratedNews.of(7, 400));
    TestGraph.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
  }

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facts(orderBy: RECENT_FIRST, ",
        "facts(orderBy: EARLIEST_FIRST, ",
        "facts(orderBy: MOST_SOURCES, ",
        "facts(orderBy: MOST_CERTAIN, ",
        "facts(where: {involves: [\"RUS\"]}, ",
        "facts(where: {knownBy: \"2021-06\"}, ",
        "claims(",
        "claims(where: {involves: [\"USA\"]}, ",
        "articles(",
        "actors(",
        "actors(search: \"united\", ",
      })
  void pagesTogetherHoldEachThingOnce(String list) {
    List<String> all = new ArrayList<>();
    JsonNode page;
    @Nullable String after = null;
    do {
      page = page(list, after, 100);
      page.at("/edges").valueStream().forEach(edge -> all.add(edge.at("/node/id").asString()));
      after = page.at("/pageInfo/endCursor").asString();
    } while (page.at("/pageInfo/hasNextPage").asBoolean());

    assertThat(all).doesNotHaveDuplicates().hasSize(page.at("/totalCount").asInt());
  }

  private JsonNode page(String list, @Nullable String after, int first) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("after", after);
    return caller
        .ask(
            "query ($after: String) { list: %s first: %d, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }"
                .formatted(list, first),
            variables)
        .data("/list");
  }

  @ParameterizedTest
  @ValueSource(strings = {"facts(orderBy: MOST_SOURCES, ", "claims(", "articles("})
  void aCursorLeadsOnBehindItsOwnThing(String list) {
    JsonNode whole =
        caller
            .ask("{ list: %s first: 5) { edges { cursor node { id } } } }".formatted(list))
            .data("/list/edges");

    JsonNode rest = page(list, whole.at("/1/cursor").asString(), 3);

    assertThat(rest.at("/edges/0/node/id")).isEqualTo(whole.at("/2/node/id"));
    assertThat(rest.at("/edges/2/node/id")).isEqualTo(whole.at("/4/node/id"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          facts(orderBy: MOST_SOURCES,     | facts(
          facts(                           | facts(orderBy: NEWS_FIRST,
          facts(                           | claims(
          facts(                           | hindsight(knownBy: "2022",
          claims(                          | claims(orderBy: AS_RECORDED,
          claims(                          | news(
          articles(                        | passages(search: "troops",
          actors(                          | actors(search: "united",
          actors(search: "united",         | actors(
          factCounts(by: [YEAR],           | factCounts(by: [RELATION],
          facts(                           | contradictions(
          facts(                           | unbalancedTriangles(
          """)
  void aCursorOfAnotherListOrOrderIsRefused(String list, String other) {
    String request = "{ list: %s first: 1%s) { edges { cursor } } }";
    JsonNode edges = caller.ask(request.formatted(list, "")).data("/list/edges");
    String after = ", after: \"%s\"".formatted(edges.at("/0/cursor").asString());

    caller.ask(request.formatted(list, after)).data("/list/edges");
    HttpCaller.Answer answer = caller.ask(request.formatted(other, after));

    assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
    assertThat(answer.errorMessage()).contains("a cursor of another list");
  }

  @Test
  void newsGoOnBehindAnyClaimInTheOrderOfRecording() {
    JsonNode claims =
        caller
            .ask("{ claims(orderBy: AS_RECORDED, first: 3) { edges { cursor node { id } } } }")
            .data("/claims/edges");

    assertThat(page("news(", claims.at("/1/cursor").asString(), 1).at("/edges/0/node/id"))
        .isEqualTo(claims.at("/2/node/id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"facts(", "news(", "passages(search: \"aided\", ", "factCounts(by: [PAIR], "})
  void aPageTellsWhereItBeginsAndEndsAndWhatLiesAround(String list) {
    String pages =
        "{ list: %s first: 2%s) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
            + " edges { cursor } } }";
    JsonNode first = caller.ask(pages.formatted(list, "")).data("/list");
    JsonNode second =
        caller
            .ask(
                pages.formatted(
                    list, ", after: \"%s\"".formatted(first.at("/pageInfo/endCursor").asString())))
            .data("/list");

    assertThat(first.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
    assertThat(second.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
    assertThat(List.of(first, second))
        .allSatisfy(
            page -> {
              assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
              assertThat(page.at("/pageInfo/startCursor")).isEqualTo(page.at("/edges/0/cursor"));
              assertThat(page.at("/pageInfo/endCursor")).isEqualTo(page.at("/edges/1/cursor"));
            });
  }

  @Test
  void anEmptyPageBeginsAndEndsNowhere() {
    JsonNode page =
        caller
            .ask(
                "{ facts(where: {involves: [\"TUV\"]}) { pageInfo { hasNextPage hasPreviousPage"
                    + " startCursor endCursor } } }")
            .data("/facts/pageInfo");

    assertThat(page.at("/hasNextPage").asBoolean()).isFalse();
    assertThat(page.at("/hasPreviousPage").asBoolean()).isFalse();
    assertThat(page.at("/startCursor").isNull()).isTrue();
    assertThat(page.at("/endCursor").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"facts", "memberships", "members"})
  void pagesOfSeveralActorsAreEachTheirOwn(String field) {
    JsonNode actors =
        caller
            .ask(
                "{ actors(first: 200) { edges { node { id list: %s(first: 2) { totalCount pageInfo { hasNextPage } edges { node { subject { id } object { id } } } } } } } }"
                    .formatted(field))
            .data("/actors/edges");

    assertThat(actors.valueStream().map(edge -> edge.at("/node")))
        .allSatisfy(
            actor -> {
              assertThat(actor.at("/list/pageInfo/hasNextPage").asBoolean())
                  .isEqualTo(actor.at("/list/totalCount").asInt() > 2);
              assertThat(actor.at("/list/edges").valueStream())
                  .allSatisfy(
                      fact ->
                          assertThat(
                                  List.of(
                                      fact.at("/node/subject/id").asString(),
                                      fact.at("/node/object/id").asString()))
                              .contains(actor.at("/id").asString()));
            });
  }
}
