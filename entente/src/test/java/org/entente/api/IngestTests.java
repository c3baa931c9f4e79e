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
          status reading note
          article { id version title text url published outlet language { code name } } claims { totalCount }
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

  @Test
  void saysThatAnArticleInAnotherLanguageIsKeptAndNotRead() {
    Answer french =
        caller.ask(
            INGEST,
            Map.of(
                "text",
                "La Russie a envoyé jeudi des troupes au Kazakhstan, à la demande pressante du"
                    + " président."));

    assertThat(french.data("/ingestArticle/reading").asString()).isEqualTo("FOREIGN");
    assertThat(french.data("/ingestArticle/note").asString()).isNotBlank();
    assertThat(french.data("/ingestArticle/article/language/code").asString()).isEqualTo("fr");
    assertThat(french.data("/ingestArticle/article/language/name").asString()).isEqualTo("French");
    assertThat(french.data("/ingestArticle/article/text").asString()).startsWith("La Russie");
    assertThat(french.data("/ingestArticle/claims/totalCount").asInt()).isZero();
  }

  @Test
  void tellsTheLanguageOfEnglishAndLeavesThatOfAHeadlineOpen() {
    Answer english =
        caller.ask(
            INGEST,
            Map.of(
                "text",
                "The president said on Thursday that Russia had sent its troops to the capital, and"
                    + " that they would leave it as soon as all of the streets were quiet."));
    Answer headline = caller.ask(INGEST, Map.of("text", "Macron, Scholz, Draghi in Kyiv"));

    assertThat(english.data("/ingestArticle/reading").asString()).isEqualTo("READ");
    assertThat(english.data("/ingestArticle/note").isNull()).isTrue();
    assertThat(english.data("/ingestArticle/article/language/code").asString()).isEqualTo("en");
    assertThat(headline.data("/ingestArticle/reading").asString()).isEqualTo("READ");
    assertThat(headline.data("/ingestArticle/article/language").isNull()).isTrue();
  }
}
