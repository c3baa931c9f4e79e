package org.entente.api.fact;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.AIDED;
import static org.entente.ontology.Relation.CONDEMNED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.fact.Extent;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Values;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * The orders in which facts and claims can be listed: each stands where its order puts it, and
 * those that are equal in it stand by their ids.
 */
@ApiTest
class SortOrderTests {

  private static final Comparator<JsonNode> BY_ID = comparing(row -> row.path("id").asString());

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeAll
  static void tellNews() {
    TestGraph.shared().writer().write(GeneratedNews.of(7, 140));
    TestGraph.shared()
        .writer()
        .write(
            List.of(
                News.by("The Herald")
                    .titled("From the archive")
                    .says("USA", AIDED, "KAZ")
                    .says("RUS", CONDEMNED, "USA")
                    .read()));
  }

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  /** Everything is on one page. */
  private List<JsonNode> listed(String what, String order, String where) {
    JsonNode page =
        caller
            .ask(
                "{ list: %s(first: 200, orderBy: %s, where: {%s}) { totalCount edges { node { id confidence %s } } } }"
                    .formatted(
                        what, order, where, what.equals("facts") ? "from" : "known recordedAt"))
            .data("/list");
    assertThat(page.path("totalCount").asInt()).isEqualTo(page.path("edges").size());
    return page.path("edges").valueStream().map(edge -> edge.path("node")).toList();
  }

  /** The first day on which each fact may have begun, as known by a day or today. */
  private static Map<String, LocalDate> beginnings(@Nullable String knownBy) {
    return TestGraph.run(
            """
            MATCH (fact:Fact)
            OPTIONAL MATCH (fact)-[:HAS_STATE]->(state:FactState)
            WHERE state.knownFrom <= $knownBy AND state.knownTo >= $knownBy
            RETURN fact.id AS id, coalesce(state.earliestFrom, fact.earliestFrom) AS first
            """,
            Values.parameters("knownBy", knownBy == null ? null : FuzzyDate.parse(knownBy).latest())
                .asMap())
        .stream()
        .collect(toMap(row -> row.get("id").asString(), row -> row.get("first").asLocalDate()));
  }

  private static List<LocalDate> dates(List<JsonNode> facts) {
    return facts.stream()
        .map(fact -> fact.path("from"))
        .filter(JsonNode::isString)
        .map(from -> FuzzyDate.parse(from.asString()).earliest())
        .toList();
  }

  private static double confidence(JsonNode row) {
    return row.path("confidence").asDouble();
  }

  /** By all facts, by actors, which are read from an index in that order, and as of a day. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " | ",
        "involves: [\"USA\"] | ",
        "subject: [\"RUS\", \"USA\", \"CHN\"] | ",
        "outlet: [\"The Herald\", \"Daily Star\"] | ",
        " | 2022-03",
        "involves: [\"USA\", \"RUS\"] | 2022-03-15"
      })
  void factsStandWhereTheirOrderPutsThem(@Nullable String condition, @Nullable String knownBy) {
    Map<String, LocalDate> beginnings = beginnings(knownBy);
    Function<JsonNode, LocalDate> beginning =
        fact -> beginnings.getOrDefault(fact.path("id").asString(), LocalDate.MAX);
    String where =
        Objects.requireNonNullElse(condition, "")
            + (knownBy == null ? "" : " knownBy: \"%s\"".formatted(knownBy));

    List<JsonNode> recent = listed("facts", "RECENT_FIRST", where);
    List<JsonNode> earliest = listed("facts", "EARLIEST_FIRST", where);
    List<JsonNode> certain = listed("facts", "MOST_CERTAIN", where);

    assertThat(recent)
        .isSortedAccordingTo(comparing(beginning, reverseOrder()).thenComparing(BY_ID));
    assertThat(dates(recent)).hasSizeGreaterThan(5).isSortedAccordingTo(reverseOrder());
    assertThat(earliest)
        .containsExactlyInAnyOrderElementsOf(recent)
        .isSortedAccordingTo(comparing(beginning).thenComparing(BY_ID));
    assertThat(dates(earliest)).isSorted();
    assertThat(certain.stream().map(SortOrderTests::confidence).distinct().count())
        .isGreaterThan(5);
    assertThat(certain)
        .containsExactlyInAnyOrderElementsOf(recent)
        .isSortedAccordingTo(
            comparing(SortOrderTests::confidence, reverseOrder()).thenComparing(BY_ID));
  }

  @Test
  void whatMayHaveBegunAtAnyTimeComesLastAmongTheRecentAndFirstAmongTheEarliest() {
    List<JsonNode> recent = listed("facts", "RECENT_FIRST", "");
    List<JsonNode> earliest = listed("facts", "EARLIEST_FIRST", "");

    assertThat(recent.getFirst().path("from").isString()).isTrue();
    assertThat(recent.getLast().path("from").isNull()).isTrue();
    assertThat(earliest.getFirst().path("from").isNull()).isTrue();
    assertThat(earliest.getLast().path("from").isString()).isTrue();
  }

  /** On which day a claim was published, or another where nothing tells. */
  private static LocalDate published(JsonNode claim, LocalDate unknown) {
    return claim.path("known").isString()
        ? FuzzyDate.parse(claim.path("known").asString()).earliest()
        : unknown;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "involves: [\"USA\"]",
        "subject: [\"RUS\", \"USA\", \"CHN\"]",
        "outlet: [\"The Herald\", \"Daily Star\"]"
      })
  void claimsStandWhereTheirOrderPutsThem(String where) {
    List<JsonNode> recent = listed("claims", "RECENT_FIRST", where);
    List<JsonNode> earliest = listed("claims", "EARLIEST_FIRST", where);
    List<JsonNode> certain = listed("claims", "MOST_CERTAIN", where);
    List<JsonNode> recorded = listed("claims", "AS_RECORDED", where);

    assertThat(recent.stream().map(claim -> claim.path("known")).distinct().count())
        .isGreaterThan(5);
    assertThat(recent)
        .isSortedAccordingTo(
            comparing((JsonNode claim) -> published(claim, Extent.EVER_BEFORE), reverseOrder())
                .thenComparing(BY_ID));
    assertThat(earliest)
        .containsExactlyInAnyOrderElementsOf(recent)
        .isSortedAccordingTo(
            comparing((JsonNode claim) -> published(claim, Extent.EVER_AFTER))
                .thenComparing(BY_ID));
    assertThat(certain.stream().map(SortOrderTests::confidence).distinct().count())
        .isGreaterThan(5);
    assertThat(certain)
        .containsExactlyInAnyOrderElementsOf(recent)
        .isSortedAccordingTo(
            comparing(SortOrderTests::confidence, reverseOrder()).thenComparing(BY_ID));
    assertThat(recorded)
        .containsExactlyInAnyOrderElementsOf(recent)
        .isSortedAccordingTo(
            comparing((JsonNode claim) -> Instant.parse(claim.path("recordedAt").asString()))
                .thenComparing(BY_ID));
  }

  @Test
  void whatWasPublishedOnAnUnknownDayComesLastEitherWay() {
    for (String order : List.of("RECENT_FIRST", "EARLIEST_FIRST")) {
      List<JsonNode> claims = listed("claims", order, "");

      assertThat(claims.getFirst().path("known").isString()).as(order).isTrue();
      assertThat(claims.getLast().path("known").isNull()).as(order).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"RECENT_FIRST", "EARLIEST_FIRST", "MOST_CERTAIN"})
  void pagesFollowOnEachOtherInTheSameOrder(String order) {
    for (String what : List.of("facts", "claims")) {
      List<String> ids = new ArrayList<>();
      String after = "";
      JsonNode page;
      do {
        page =
            caller
                .ask(
                    "{ list: %s(first: 17, orderBy: %s%s) { pageInfo { hasNextPage endCursor } edges { node { id } } } }"
                        .formatted(what, order, after))
                .data("/list");
        page.path("edges").forEach(edge -> ids.add(edge.at("/node/id").asString()));
        after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
      } while (page.at("/pageInfo/hasNextPage").asBoolean());

      assertThat(ids)
          .as(what)
          .isEqualTo(
              listed(what, order, "").stream().map(row -> row.path("id").asString()).toList());
    }
  }
}
