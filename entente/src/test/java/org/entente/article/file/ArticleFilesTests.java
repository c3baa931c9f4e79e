package org.entente.article.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.article.file.ArticleFolder.article;
import static org.entente.article.file.ArticleFolder.brokenIn;
import static org.entente.article.file.ArticleFolder.read;
import static org.entente.article.file.ArticleFolder.warc;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.article.Article;
import org.entente.article.SeedArticle;
import org.entente.article.UnreadableArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFilesTests {

  private ArticleFolder files;

  @BeforeEach
  void give(@TempDir Path folder) {
    files = new ArticleFolder(folder);
  }

  @Test
  void readsTheScrapedPageAboutKazakhstanWithoutThePageAroundIt() {
    Article article = article(SeedArticle.path());

    assertThat(article.published()).isEqualTo(LocalDate.of(2022, 1, 26));
    assertThat(article.outlet()).isEqualTo("Nation World News");
    assertThat(article.origin()).isEqualTo("Associated Press");
    assertThat(article.title())
        .isEqualTo("Explainer: why did China not send troops to help Kazakhstan?");
    assertThat(article.text())
        .contains("has stood aside when Russia sent special forces troops")
        .doesNotContain("Related news", "Advertisement", "Please enter", "fastest emerging");
    assertThat(article.passages())
        .allSatisfy(p -> assertThat(p.span().of(article.text())).isEqualTo(p.text()));
  }

  @Test
  void readsWhatAPageSaysOfItselfAndTheParagraphsOfItsArticle() throws IOException {
    Article article =
        article(
            files.write(
                "page.html",
                """
                <html><head><title>Troops leave - Steppe Courier</title>
                <meta property="og:site_name" content="Steppe Courier">
                <meta property="og:title" content="Troops leave">
                <meta property="article:published_time" content="2022-01-19T08:00:00Z">
                <link rel="canonical" href="https://steppe.example/troops-leave"></head>
                <body><nav><p>Home</p><p>World</p></nav>
                <div class="story"><p>The last contingent left <a href="/kz">Kazakhstan</a>.</p>
                <p>Russia said that the mission was over.</p>
                <div class="related-links"><p>Ten things to know</p></div></div>
                <aside><p>Most read: a long teaser about something else entirely, on and on.</p></aside>
                <footer><p>All rights reserved.</p></footer></body></html>
                """));

    assertThat(article.outlet()).isEqualTo("Steppe Courier");
    assertThat(article.title()).isEqualTo("Troops leave");
    assertThat(article.published()).isEqualTo(LocalDate.of(2022, 1, 19));
    assertThat(article.url()).isEqualTo(URI.create("https://steppe.example/troops-leave"));
    assertThat(article.text())
        .isEqualTo(
            "Troops leave\n\n"
                + "The last contingent left Kazakhstan.\n\n"
                + "Russia said that the mission was over.");
  }

  @Test
  void countsTheArticlesInFilesAsTheyAreHandedOver() throws IOException {
    files.write("1.txt", "Talks went on.");
    files.write("2.txt", "");
    files.write("3.html", "<p>Talks went on.</p>");
    files.write("4.jsonl", "{\"text\": \"Talks.\"}\n\n{\"text\": \"More.\"}\nno line\n");
    files.write("5.jsonl", "");
    files.write("6.json", "[{\"text\": \"Talks.\"}, {\"title\": \"No text\"}]");
    files.write("7.json", "{\"name\": \"no article\"}");
    files.write("8.json", "{");
    files.write("9.warc", warc());
    files.write("A.warc", "no archive");
    files.write("B.warc", warc() + "WARC/1.0\r\nspoilt");

    List<ArticleFile> found = ArticleFiles.below(files.folder());
    List<Incoming> incoming = new ArrayList<>();
    found.forEach(file -> file.read(incoming::add));

    assertThat(incoming.stream().filter(each -> !(each instanceof Incoming.NoArticles)))
        .hasSize(ArticleFiles.articlesIn(found))
        .hasSize(14);
  }

  /** Each with how many of the pages it lets one read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Content-Length: 1 | Content-Length: many; WARC-Odd: 1                   | 0
          WARC-Type:        | Content-Length: 7; WARC-Type:                       | 0
          WARC-Target-URI:  | WARC-Target-URI: https://a.example; WARC-Target-URI: | 1
          WARC-Target-URI:  | WARC-Odd:                                           | 1
          """)
  void tellsOfAnArchiveThatMakesNoSenseAndCountsItWithoutFailing(
      String line, String instead, int more) throws IOException {
    Path file =
        files.write("odd.warc", warc().replace(line, instead.replace("; ", "\r\n")) + warc());

    List<Incoming> incoming = read(file);

    assertThat(incoming)
        .hasSize(1 + more)
        .hasSize(ArticleFiles.articlesIn(ArticleFiles.below(file)));
    assertThat(incoming.getFirst()).isInstanceOf(Incoming.Broken.class);
    assertThat(incoming.subList(1, 1 + more))
        .allSatisfy(page -> assertThat(page).isInstanceOf(Incoming.Readable.class));
  }

  @Test
  void readsTheHtmlResponsesOfAWebArchive() throws IOException {
    Path file = files.write("crawl.warc", warc());

    List<Incoming> incoming = read(file);

    assertThat(incoming).hasSize(1);
    var input = ((Incoming.Readable) incoming.getFirst()).input();
    assertThat(input.url()).isEqualTo(URI.create("https://steppe.example/troops-leave"));
    assertThat(input.text()).contains("The last contingent left Kazakhstan.");
  }

  @Test
  void readsAPageThatGivesItselfASpoiltAddress() throws IOException {
    for (String address : List.of("http://[half", "https:///nowhere", "http://a b/{c}|d", "//x")) {
      Article article =
          article(
              files.write(
                  "spoilt.html",
                  """
                  <link rel="canonical" href="%s"><h1>Troops leave</h1>
                  <p>The last contingent left Kazakhstan on Wednesday.</p>
                  """
                      .formatted(address)));

      assertThat(article.url()).as(address).isNull();
      assertThat(article.text()).contains("The last contingent");
    }
  }

  @Test
  void readsAPageOfTenThousandsOfParagraphs() throws IOException {
    String paragraphs = "<div><p>The talks went on for another day.</p></div>\n".repeat(10_000);

    Article article = article(files.write("long.html", "<body>" + paragraphs + "</body>"));

    assertThat(article.passages()).hasSize(10_000);
  }

  @Test
  void tellsThatAFileIsEmpty() throws IOException {
    assertThat(brokenIn(files.write("empty.txt", ""))).contains("empty");
  }

  @Test
  void tellsThatAFileIsBinary() throws IOException {
    Path file = files.folder().resolve("photo.txt");
    Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});

    assertThat(brokenIn(file)).contains("binary");
  }

  @Test
  void tellsThatATextIsInAnotherEncodingAndHowToConvertIt() throws IOException {
    Path file = files.folder().resolve("latin.txt");
    Files.write(file, "Le président a refusé.".getBytes(Charset.forName("windows-1252")));

    assertThat(brokenIn(file)).contains("not in UTF-8", "iconv");
  }

  @Test
  void readsUtf16WhereItsByteOrderMarkSaysSo() throws IOException {
    Path file = files.folder().resolve("wide.txt");
    Files.write(file, "Talks went on.".getBytes(StandardCharsets.UTF_16));

    assertThat(article(file).text()).isEqualTo("Talks went on.");
  }

  @Test
  void refusesFiftyMegabytesOfTextWithoutReadingThem() throws IOException {
    Path file = files.folder().resolve("huge.txt");
    Files.write(file, "Talks went on. ".repeat(3_500_000).getBytes(StandardCharsets.UTF_8));

    assertThat(brokenIn(file)).contains("52,500,000 bytes", "JSON lines");
  }

  @Test
  void tellsThatNothingIsAtAPath() {
    assertThatThrownBy(() -> ArticleFiles.below(files.folder().resolve("nowhere")))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("check the path");
  }

  @Test
  void findsTheArticlesBelowAFolderInTheOrderOfTheirNames() throws IOException {
    files.write("b.txt", "B");
    files.write("a.html", "A");
    files.write("notes.md", "no article");

    assertThat(ArticleFiles.below(files.folder()).stream().map(ArticleFile::path))
        .containsExactly(files.folder().resolve("a.html"), files.folder().resolve("b.txt"));
  }
}
