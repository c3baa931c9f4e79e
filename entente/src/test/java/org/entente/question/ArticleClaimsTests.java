package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 13: what does this article claim? */
@QuestionTest
class ArticleClaimsTests {

  private static final Question QUESTION = Question.of(13, "what-an-article-claims");

  @LocalServerPort private int port;

  /** The samples, a generated article and a data set with many rows. */
  static List<String> articles() {
    return TestGraph.run(
            """
            MATCH (article:Article)-[:PUBLISHED_BY]->(outlet:Outlet)
            MATCH (article)<-[:VERSION_OF]-(:ArticleVersion {current: true})<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim)
            WITH article, outlet, count(DISTINCT claim) AS claims
            WHERE claims > 2 AND claims <= 200
            RETURN article.id AS id ORDER BY article.url IS NULL, article.id LIMIT 12
            """)
        .stream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void hasTheSameAnswerOverHttpAndInCypher(String article) {
    List<Record> inCypher = QUESTION.inCypher(Map.of("article", article));

    JsonNode overHttp = QUESTION.overHttp(port, Map.of("article", article)).path("article");

    assertThat(overHttp.at("/claims/edges").valueStream().map(edge -> row(edge.path("node"))))
        .hasSizeGreaterThan(2)
        .isEqualTo(inCypher.stream().map(ArticleClaimsTests::row).toList());
  }

  private static String row(JsonNode claim) {
    return "%d-%d %s: %s %d %s %s %d %s %s"
        .formatted(
            claim.at("/passage/start").asInt(),
            claim.at("/passage/end").asInt(),
            claim.at("/passage/text").asString(),
            claim.at("/subject/name").asString(),
            claim.at("/subjectWords/start").asInt(),
            claim.path("relation").asString(),
            claim.at("/object/name").asString(),
            claim.at("/objectWords/end").asInt(),
            claim.path("polarity").asString(),
            claim.path("aspect").asString());
  }

  private static String row(Record row) {
    return "%d-%d %s: %s %d %s %s %d %s %s"
        .formatted(
            row.get("start").asInt(),
            row.get("end").asInt(),
            row.get("says").asString(),
            row.get("who").asString(),
            row.get("whoStart").asInt(),
            row.get("what").asString(),
            row.get("whom").asString(),
            row.get("whomEnd").asInt(),
            row.get("polarity").asString(),
            row.get("aspect").asString());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyMarkIsWhatStandsThereInTheText(String article) {
    JsonNode answer = QUESTION.overHttp(port, Map.of("article", article)).path("article");
    String text = answer.path("text").asString();

    assertThat(answer.at("/claims/edges").valueStream().map(edge -> edge.path("node")))
        .allSatisfy(
            claim -> {
              for (String mark : List.of("passage", "subjectWords", "objectWords")) {
                JsonNode words = claim.path(mark);
                assertThat(text.substring(words.path("start").asInt(), words.path("end").asInt()))
                    .isEqualTo(words.path("text").asString());
              }
            });
  }
}
