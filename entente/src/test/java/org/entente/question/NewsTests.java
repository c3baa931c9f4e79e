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
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("actors", actors == null ? null : list(actors));
    variables.put("between", between == null ? null : list(between));
    variables.put("relation", relation == null ? null : list(relation));
    variables.put("since", since);

    List<Record> inCypher =
        QUESTION.inCypher(
            Map.of(
                "actors", list(actors),
                "between", list(between),
                "relations", list(relation),
                "since",
                    (since == null ? Instant.EPOCH : Instant.parse(since)).atZone(ZoneOffset.UTC),
                "after", "~",
                "limit", 50));
    JsonNode news = QUESTION.overHttp(port, variables).path("news");

    assertThat(news.path("edges").valueStream().map(edge -> row(edge.path("node"))))
        .isNotEmpty()
        .isEqualTo(inCypher.stream().map(NewsTests::row).toList());
  }

  private static List<String> list(@Nullable String words) {
    return words == null ? List.of() : List.of(words.split(";"));
  }

  private static String row(JsonNode claim) {
    return "%s %s: %s %s %s %s"
        .formatted(
            Instant.parse(claim.path("recordedAt").asString()),
            claim.path("id").asString(),
            claim.at("/subject/name").asString(),
            claim.path("relation").asString(),
            claim.at("/object/name").asString(),
            claim.at("/passage/article/outlet").asString());
  }

  private static String row(Record row) {
    return "%s %s: %s %s %s %s"
        .formatted(
            row.get("recordedAt").asZonedDateTime().toInstant(),
            row.get("claim").asString(),
            row.get("who").asString(),
            row.get("what").asString(),
            row.get("whom").asString(),
            row.get("outlet").asString());
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
