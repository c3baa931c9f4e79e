package org.entente.article.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.entente.article.Article;
import org.entente.article.ArticleInput;
import org.entente.article.ArticleReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles with which an empty graph begins. */
class SamplesTests {

  static List<ArticleFile> samples() {
    return ArticleFiles.below(Path.of("..", "samples"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysWhoPublishedItWhenAndWhereAndIsReadWhole(ArticleFile sample) {
    sample.read(
        incoming -> {
          ArticleInput input = ((Incoming.Readable) incoming).input();
          Article article = new ArticleReading(Clock.systemUTC()).read(input);

          assertThat(article.title()).hasSizeBetween(20, 100);
          assertThat(article.published()).isNotNull();
          assertThat(article.url()).extracting(URI::getHost).asString().endsWith(".example");
          assertThat(article.outlet()).isNotBlank().doesNotContain(".", "unknown");
          assertThat(article.text()).endsWith(lastLine(input.text())).doesNotContain("Outlet:");
          assertThat(article.text().split("\\s+")).hasSizeBetween(250, 450);
        });
  }

  private static String lastLine(String text) {
    String stripped = text.strip();
    return stripped.substring(stripped.lastIndexOf('\n') + 1);
  }
}
