package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.graph.fixture.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 12: what is new since I last looked, about an actor, a pair, a relation? */
@QuestionTest
class NewsTests {

  private static final Question QUESTION = Question.of(12, "what-is-new");

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    ", , , ",
    "KAZ, , , ",
    "RUS, , CONDEMNED, 2025-12-31T00:00:00Z",
    ", RUS;USA, , ",
    "KAZ;CHN, , DEPLOYED_TROOPS_TO, ",
    ", USA;CHN;RUS, NEGOTIATED_WITH, 2026-01-01T12:00:00Z",
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      @Nullable String actors,
      @Nullable String between,
      @Nullable String relation,
      @Nullable String since) {
    assertThat(answer(port, list(actors), list(between), list(relation), since)).isNotEmpty();
  }

  /** The answer's first page, after it was found to be the same in both forms. */
  static List<String> answer(
      int port,
      List<String> actors,
      List<String> between,
      List<String> relation,
      @Nullable String since) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("actors", actors.isEmpty() ? null : actors);
    variables.put("between", between.isEmpty() ? null : between);
    variables.put("relation", relation.isEmpty() ? null : relation);
    variables.put("since", since);

    List<Record> inCypher =
        QUESTION.inCypher(
            Map.of(
                "actors",
                actors,
                "between",
                between,
                "relations",
                relation,
                "since",
                (since == null ? Instant.EPOCH : Instant.parse(since)).atZone(ZoneOffset.UTC),
                "after",
                "~",
                "limit",
                50));
    JsonNode news = QUESTION.overHttp(port, variables).path("news");

    List<String> told =
        news.path("edges").valueStream().map(edge -> row(edge.path("node"))).toList();
    assertThat(told).isEqualTo(inCypher.stream().map(NewsTests::row).toList());
    return told;
  }

  private static List<String> list(@Nullable String words) {
    return words == null ? List.of() : List.of(words.split(";"));
  }

  private static String row(JsonNode claim) {
    return "%s %s"
        .formatted(
            Instant.parse(claim.path("recordedAt").asString()),
            Rows.text(
                claim,
                "/id",
                "/subject/name",
                "/relation",
                "/object/name",
                "/polarity",
                "/modality",
                "/from",
                "/to",
                "/confidence",
                "/passage/article/outlet",
                "/passage/article/published",
                "/passage/article/title",
                "/passage/article/url",
                "/passage/text"));
  }

  private static String row(Record row) {
    return "%s %s"
        .formatted(
            row.get("recordedAt").asZonedDateTime().toInstant(),
            Rows.text(
                row,
                "claim",
                "who",
                "what",
                "whom",
                "polarity",
                "modality",
                "from",
                "to",
                "confidence",
                "outlet",
                "published",
                "title",
                "url",
                "says"));
  }

  @Test
  void theCursorLeadsThroughAllClaimsAndStaysAtTheEnd() {
    List<String> seen = new ArrayList<>();
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("actors", List.of("KAZ", "CHN"));
    JsonNode news;
    do {
      news = QUESTION.overHttp(port, variables).path("news");
      news.path("edges").forEach(edge -> seen.add(edge.at("/node/id").asString()));
      variables.put("after", news.path("cursor").asString());
    } while (news.at("/pageInfo/hasNextPage").asBoolean());
    JsonNode nothingNew = QUESTION.overHttp(port, variables).path("news");

    assertThat(seen)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            TestGraph.run(
                    """
                    MATCH (claim:Claim)
                    WHERE claim.counts AND (claim.subjectId IN ['KAZ', 'CHN'] OR claim.objectId IN ['KAZ', 'CHN'])
                    RETURN claim.id AS id
                    """)
                .stream()
                .map(row -> row.get("id").asString())
                .toList());
    assertThat(nothingNew.path("edges").size()).isZero();
    assertThat(nothingNew.path("cursor")).isEqualTo(news.path("cursor"));
  }
}
