package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 13: what does this article claim? */
@QuestionTest
class ArticleClaimsTests {

  private static final Question QUESTION = Question.of(13, "what-an-article-claims");

  @LocalServerPort private int port;

  /** Where the articles of the questions' graph come from, told by what only they have. */
  enum Kind {
    SAMPLE("article.url CONTAINS '.example/'"),
    GENERATED_STORY("article.url STARTS WITH 'https://example.org/stories/'"),
    DATA_SET("article.url IS NULL AND article.published IS NULL");

    private final String condition;

    Kind(String condition) {
      this.condition = condition;
    }

    /** Some of the kind, with so many claims that their order shows and a page holds them. */
    List<String> articles() {
      return TestGraph.run(
              """
              MATCH (article:Article)<-[:VERSION_OF]-(version:ArticleVersion {current: true})
              MATCH (version)<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim)
              WHERE %s
              WITH article, count(DISTINCT claim) AS claims
              WHERE claims > 2 AND claims <= 200
              RETURN article.id AS id ORDER BY id LIMIT 4
              """
                  .formatted(condition))
          .stream()
          .map(row -> row.get("id").asString())
          .toList();
    }
  }

  static Stream<Arguments> articles() {
    return Arrays.stream(Kind.values())
        .flatMap(kind -> kind.articles().stream().map(article -> arguments(kind, article)));
  }

  @ParameterizedTest
  @EnumSource
  void asksAboutArticlesOfEachKind(Kind kind) {
    assertThat(articles().filter(each -> each.get()[0] == kind)).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void hasTheSameAnswerOverHttpAndInCypher(Kind kind, String article) {
    assertThat(answer(port, article)).as(kind.name()).hasSizeGreaterThan(2);
  }

  /** The answer, after it was found to be the same in both forms. */
  static List<String> answer(int port, String article) {
    List<Record> inCypher = QUESTION.inCypher(Map.of("article", article));

    List<String> overHttp =
        QUESTION
            .overHttp(port, Map.of("article", article))
            .at("/article/claims/edges")
            .valueStream()
            .map(edge -> row(edge.path("node")))
            .toList();

    assertThat(overHttp).isEqualTo(inCypher.stream().map(ArticleClaimsTests::row).toList());
    return overHttp;
  }

  private static String row(JsonNode claim) {
    return Rows.text(
        claim,
        "/passage/start",
        "/passage/end",
        "/passage/text",
        "/subject/name",
        "/subjectWords/start",
        "/subjectWords/end",
        "/relation",
        "/object/name",
        "/objectWords/start",
        "/objectWords/end",
        "/polarity",
        "/modality",
        "/aspect",
        "/from",
        "/to",
        "/confidence",
        "/id");
  }

  private static String row(Record row) {
    return Rows.text(
        row,
        "start",
        "end",
        "says",
        "who",
        "whoStart",
        "whoEnd",
        "what",
        "whom",
        "whomStart",
        "whomEnd",
        "polarity",
        "modality",
        "aspect",
        "from",
        "to",
        "confidence",
        "claim");
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyMarkIsWhatStandsThereInTheText(Kind kind, String article) {
    JsonNode answer = QUESTION.overHttp(port, Map.of("article", article)).path("article");
    String text = answer.path("text").asString();

    assertThat(answer.at("/claims/edges").valueStream().map(edge -> edge.path("node")))
        .as(kind.name())
        .isNotEmpty()
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
