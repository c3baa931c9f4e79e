package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class IngestTests {

  private static final String INGEST =
      """
      mutation ($text: String!) {
        ingestArticle(input: {title: "A story", text: $text, url: "https://example.org/a?utm_source=x", published: "2022-01-06", outlet: "Example"}) {
          status article { id version title text url published outlet } claims { totalCount }
        }
      }
      """;

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  @Test
  void tellsWhetherAnArticleWasNew() {
    Answer first = caller.ask(INGEST, Map.of("text", "Russia sent troops to Kazakhstan."));
    Answer again = caller.ask(INGEST, Map.of("text", "Russia sent troops to Kazakhstan."));
    Answer changed = caller.ask(INGEST, Map.of("text", "Russia sent aid to Kazakhstan."));

    assertThat(first.data("/ingestArticle/status").asString()).isEqualTo("NEW");
    assertThat(again.data("/ingestArticle/status").asString()).isEqualTo("UNCHANGED");
    assertThat(changed.data("/ingestArticle/status").asString()).isEqualTo("NEW_VERSION");
    assertThat(changed.data("/ingestArticle/article/id"))
        .isEqualTo(first.data("/ingestArticle/article/id"));
    assertThat(changed.data("/ingestArticle/article/text").asString())
        .isEqualTo("Russia sent aid to Kazakhstan.");
    assertThat(first.data("/ingestArticle/article/url").asString())
        .isEqualTo("https://example.org/a");
    assertThat(first.data("/ingestArticle/article/published").asString()).isEqualTo("2022-01-06");
  }
}
