package org.entente.api.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.api.ApiTest;
import org.entente.api.CypherCount;
import org.entente.api.HttpCaller;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * What the pages of each list of the schema cost in queries: as many for a short page as for a long
 * one, and one more for {@code totalCount}, where somebody asks for it. That no list is forgotten
 * is the matter of {@link GrowingListTests}. Lists within long lists are more than a request may
 * cost, so the limit is raised.
 */
@ApiTest
@TestPropertySource(properties = "entente.limits.cost=2000000000")
class ListCostTests {

  /** Put together in memory, of all that there is: how much that is, is known by then. */
  private static final Set<String> COUNTED_AT_NO_COST =
      Set.of(
          "Bloc.ties",
          "BlocTowards.ties",
          "Blocs.ties",
          "Intervention.facts",
          "InterventionPart.facts",
          "Mediation.agreements",
          "Mediation.facts",
          "Mediation.requests",
          "OutletCoverage.evidence",
          "Query.membershipChanges",
          "Query.mutualSupport",
          "Query.unbalancedTriangles",
          "StanceStep.facts");

  /** Actors that were found once are remembered, some longer than others. */
  private static final String ACTORS = "// Actors by their ids";

  private static @Nullable IncomingNews news;

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void tellNews() {
    caller = new HttpCaller(port);
    if (news == null) {
      TestGraph.shared().writer().write(GeneratedNews.eventful(7, 600));
      news = new IncomingNews(caller);
      news.begin();
      TestGraph.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
    }
  }

  static Stream<String> lists() {
    return PagedList.ALL.keySet().stream().sorted();
  }

  static Stream<String> counted() {
    return lists().filter(name -> !name.equals("Query.supportChains"));
  }

  private Map<String, Integer> queries(String name, int first, String more) {
    PagedList list = Objects.requireNonNull(PagedList.ALL.get(name));
    String request = Objects.requireNonNull(news).known(list.page(first, "", more));
    // what was found once is not looked up again: the first question may cost more
    caller.ask(request).data("");
    try (CypherCount count = CypherCount.begin()) {
      caller.ask(request).data("");
      return count.byQuery();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aLongPageCostsAsManyQueriesAsAShortOne(String name) {
    Map<String, Integer> ofOne = queries(name, 1, "");
    Map<String, Integer> ofTwenty = queries(name, 20, "");

    assertThat(ofOne).isNotEmpty();
    // of lists within a list some may come back before others, and the engine asks in two parts for
    // what hangs on them; row by row there would be at least seven more
    assertThat(ofTwenty)
        .allSatisfy(
            (query, times) ->
                assertThat(times).as(query).isLessThanOrEqualTo(ofOne.getOrDefault(query, 0) + 1));
  }

  @ParameterizedTest
  @MethodSource("counted")
  void aListIsCountedOnlyWhenSomebodyAsks(String name) {
    Map<String, Integer> without = new TreeMap<>(queries(name, 3, ""));
    Map<String, Integer> with = new TreeMap<>(queries(name, 3, "totalCount"));
    without.keySet().removeIf(query -> query.contains(ACTORS));
    with.keySet().removeIf(query -> query.contains(ACTORS));

    assertThat(with).containsKeys(without.keySet().toArray(String[]::new));
    if (COUNTED_AT_NO_COST.contains(PagedList.field(name))) {
      assertThat(with).isEqualTo(without);
    } else {
      assertThat(sum(with)).isEqualTo(sum(without) + 1);
    }
  }

  private static int sum(Map<String, Integer> queries) {
    return queries.values().stream().mapToInt(times -> times).sum();
  }
}
