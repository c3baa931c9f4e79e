package org.entente.api.paging;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.AIDED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Pages that are turned while news comes in: what was there at the beginning is told once, all of
 * it and in its order, whatever is stored before, between and behind it.
 */
@ApiTest
class GrowingListTests {

  private static final int PAGES = 4;
  private static @Nullable IncomingNews news;

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void tellNews() {
    caller = new HttpCaller(port);
    if (news == null) {
      TestGraph.shared().writer().write(GeneratedNews.of(7, 30));
      news = new IncomingNews(caller);
      news.begin();
    }
  }

  static Stream<String> lists() {
    return PagedList.ALL.keySet().stream()
        .filter(name -> Objects.requireNonNull(PagedList.ALL.get(name)).growth() != null)
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void whatWasThereIsToldOnceWhateverComesInMeanwhile(String name) {
    PagedList list = Objects.requireNonNull(PagedList.ALL.get(name));
    IncomingNews incoming = Objects.requireNonNull(news);
    List<String> before = all(list);
    assertThat(before)
        .as("enough for some pages")
        .hasSizeGreaterThanOrEqualTo(PAGES)
        .doesNotHaveDuplicates();

    List<String> told = new ArrayList<>();
    int first = Math.min(before.size() / PAGES, 200);
    JsonNode page = page(list, first, "");
    told.addAll(nodes(page));
    int turned = 0;
    while (page.at("/pageInfo/hasNextPage").asBoolean()) {
      if (turned++ < PAGES - 2) {
        incoming.tell(Objects.requireNonNull(list.growth()));
      }
      page = page(list, first, page.at("/pageInfo/endCursor").asString());
      told.addAll(nodes(page));
    }

    assertThat(turned).isGreaterThanOrEqualTo(PAGES - 1);
    assertThat(told).doesNotHaveDuplicates();
    assertThat(told.stream().filter(new HashSet<>(before)::contains)).isEqualTo(before);
    assertThat(all(list)).as("it has grown meanwhile").hasSizeGreaterThan(before.size());
  }

  private List<String> all(PagedList list) {
    JsonNode page = page(list, 200, "");
    List<String> all = new ArrayList<>(nodes(page));
    while (page.at("/pageInfo/hasNextPage").asBoolean()) {
      page = page(list, 200, page.at("/pageInfo/endCursor").asString());
      all.addAll(nodes(page));
    }
    return all;
  }

  /** The first list of that name in the answer. */
  private JsonNode page(PagedList list, int first, String after) {
    String request = Objects.requireNonNull(news).known(list.page(first, after, ""));
    return caller.ask(request).data("").findValue("list");
  }

  private static List<String> nodes(JsonNode page) {
    return page.path("edges").valueStream().map(edge -> edge.path("node").toString()).toList();
  }

  /** Ahead of the page where it stood, it is passed over; nothing else is. */
  @Test
  void whatMovesItselfByANewSourceMovesNothingElse() {
    String pages =
        "{ facts(orderBy: MOST_SOURCES where: {subject: [\"ESP\"], relation: [AIDED]} first: 2%s) {"
            + " pageInfo { endCursor } edges { node { object { id } } } } }";
    for (String object : List.of("AGO", "BEN", "BWA", "CMR", "GHA", "KEN")) {
      aids("El Diario", object);
    }
    String whole =
        "{ facts(orderBy: MOST_SOURCES where: {subject: [\"ESP\"], relation: [AIDED]}) { edges {"
            + " node { object { id } } } } }";
    List<String> before = nodes(caller.ask(whole).data("/facts"));

    JsonNode page = caller.ask(pages.formatted("")).data("/facts");
    List<String> told = new ArrayList<>(nodes(page));
    String moved = before.get(3);
    aids("La Hora", moved.replaceAll("\\W|object|id", ""));
    for (int turned = 0; turned < 2; turned++) {
      String after = " after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
      page = caller.ask(pages.formatted(after)).data("/facts");
      told.addAll(nodes(page));
    }

    List<String> others = new ArrayList<>(before);
    others.remove(moved);
    assertThat(told).isEqualTo(others);
    assertThat(nodes(caller.ask(whole).data("/facts")).getFirst()).isEqualTo(moved);
  }

  private static void aids(String outlet, String object) {
    TestGraph.shared()
        .writer()
        .write(
            List.of(
                News.by(outlet)
                    .on("2021-03-01")
                    .titled("Aid for " + object)
                    .says(
                        "ESP",
                        AIDED,
                        object,
                        said -> said.dated(FuzzyDate.parse("2021-02-20"), null))
                    .read()));
  }

  @Test
  void everyListOfTheSchemaIsAskedForHereOrStandsStillForAReason() {
    Set<String> connections =
        caller
            .ask("{ __schema { types { name fields { name type { ofType { name } } } } } }")
            .data("/__schema/types")
            .valueStream()
            .flatMap(GrowingListTests::connections)
            .collect(toSet());

    assertThat(PagedList.ALL.keySet().stream().map(PagedList::field).collect(toSet()))
        .as("add a new one to PagedList, with the news that makes it longer")
        .isEqualTo(connections);
    assertThat(PagedList.ALL.values())
        .allMatch(list -> (list.growth() == null) != list.still().isBlank());
  }

  private static Stream<String> connections(JsonNode type) {
    return type.path("fields")
        .valueStream()
        .filter(field -> field.at("/type/ofType/name").asString("").endsWith("Connection"))
        .map(field -> type.path("name").asString() + "." + field.path("name").asString());
  }
}
