package org.entente.api.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever a person changes can be read in the audit trail. */
@ApiTest
class AuditTrailTests {

  private static final String INGEST =
      """
      mutation ($title: String!, $text: String!, $by: String, $why: String) {
        ingestArticle(input: {title: $title, text: $text, outlet: "Example", published: "2022-01-06", by: $by, why: $why}) {
          status article { id }
        }
      }
      """;

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  private String ingest(String title, String text, String by) {
    return caller
        .ask(INGEST, Map.of("title", title, "text", text, "by", by, "why", "For the record"))
        .data("/ingestArticle/article/id")
        .asString();
  }

  private List<String> titles(String where) {
    return caller
        .ask("{ changes(where: %s) { edges { node { article { title } } } } }".formatted(where))
        .data("/changes/edges")
        .valueStream()
        .map(edge -> edge.at("/node/article/title").asString())
        .toList();
  }

  @Test
  void tellsWhoSentAnArticleInAndWhy() {
    String article = ingest("One", "Some text.", "A. Reader");

    Answer answer =
        caller.ask(
            """
            query ($article: ID!) { changes(where: {article: [$article]}) { totalCount edges { node {
              id kind by why at actorIds actors { id } claim { id } article { id title } name } } } }
            """,
            Map.of("article", article));

    assertThat(answer.data("/changes/totalCount").asInt()).isEqualTo(1);
    assertThat(answer.data("/changes/edges/0/node/kind").asString()).isEqualTo("ARTICLE_INGESTED");
    assertThat(answer.data("/changes/edges/0/node/by").asString()).isEqualTo("A. Reader");
    assertThat(answer.data("/changes/edges/0/node/why").asString()).isEqualTo("For the record");
    assertThat(answer.data("/changes/edges/0/node/article/id").asString()).isEqualTo(article);
    assertThat(answer.data("/changes/edges/0/node/at").asString()).startsWith("2026-01-01T12");
    assertThat(answer.data("/changes/edges/0/node/claim").isNull()).isTrue();
  }

  @Test
  void tellsNothingWhereNothingChanged() {
    ingest("Twice", "Some text.", "Twice");
    ingest("Twice", "Some text.", "Twice");

    assertThat(titles("{by: [\"Twice\"]}")).containsExactly("Twice");
  }

  @Test
  void beginsWithTheNewestAndGoesOnPageByPage() {
    List.of("First", "Second", "Third").forEach(title -> ingest(title, "Some text.", "Pager"));

    Answer page =
        caller.ask(
            "{ changes(where: {by: [\"Pager\"]}, first: 2) { pageInfo { hasNextPage endCursor } edges { node { article { title } } } } }");
    Answer next =
        caller.ask(
            """
            query ($after: String) { changes(where: {by: ["Pager"]}, first: 2, after: $after) {
              pageInfo { hasNextPage } edges { node { article { title } } } } }
            """,
            Map.of("after", page.data("/changes/pageInfo/endCursor").asString()));

    assertThat(titles("{by: [\"Pager\"]}")).containsExactly("Third", "Second", "First");
    assertThat(page.data("/changes/edges/1/node/article/title").asString()).isEqualTo("Second");
    assertThat(page.data("/changes/pageInfo/hasNextPage").asBoolean()).isTrue();
    assertThat(next.data("/changes/edges/0/node/article/title").asString()).isEqualTo("First");
    assertThat(next.data("/changes/pageInfo/hasNextPage").asBoolean()).isFalse();
  }

  @Test
  void findsChangesByKindByPersonAndByPeriod() {
    ingest("Filtered", "Some text.", "Filterer");

    assertThat(titles("{kind: [ARTICLE_INGESTED], by: [\"Filterer\"]}")).contains("Filtered");
    assertThat(titles("{kind: [ACTORS_MERGED], by: [\"Filterer\"]}")).isEmpty();
    assertThat(titles("{by: [\"Filterer\", \"Nobody\"], during: {from: \"2026-01-01\"}}"))
        .containsExactly("Filtered");
    assertThat(titles("{by: [\"Filterer\"], during: {to: \"2026-01-01\"}}")).hasSize(1);
    assertThat(titles("{by: [\"Filterer\"], during: {to: \"2025\"}}")).isEmpty();
    assertThat(titles("{actor: [\"KAZ\"]}")).isEmpty();
  }

  @Test
  void refusesAFilterThatCannotBeMeant() {
    assertThat(caller.ask("{ changes(where: {actor: [\"KZ\"]}) { totalCount } }").errorCode())
        .isEqualTo("NOT_FOUND");
    assertThat(
            caller
                .ask("{ changes(where: {during: {from: \"2022\", to: \"2021\"}}) { totalCount } }")
                .errorCode())
        .isEqualTo("BAD_REQUEST");
    assertThat(caller.ask("{ changes(after: \"x\") { totalCount } }").errorCode())
        .isEqualTo("BAD_REQUEST");
    assertThat(
            caller
                .ask(
                    "mutation ($by: String) { ingestArticle(input: {text: \"Text.\", by: $by}) { status } }",
                    Map.of("by", "x".repeat(201)))
                .errorMessage())
        .contains("'by'")
        .contains("200");
  }
}
