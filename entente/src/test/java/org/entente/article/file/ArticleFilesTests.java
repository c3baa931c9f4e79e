package org.entente.article.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.article.Article;
import org.entente.article.ArticleReading;
import org.entente.article.SeedArticle;
import org.entente.article.UnreadableArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFilesTests {

  @TempDir Path folder;

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
            write(
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
  void readsALineAnArticleAndTellsTheLinesThatAreNone() throws IOException {
    Path file =
        write(
            "many.jsonl",
            """
            {"text": "Talks went on.", "title": "Talks", "published": "2022-01-06", "outlet": "A"}
            {"text":
            {"title": "No text"}
            {"text": "Talks went on.", "published": "yesterday"}
            """);

    List<Incoming> incoming = read(file);

    assertThat(incoming.get(0)).isInstanceOf(Incoming.Readable.class);
    assertThat(incoming.subList(1, 4))
        .allSatisfy(broken -> assertThat(broken).isInstanceOf(Incoming.Broken.class));
    assertThat(incoming.get(1).where()).endsWith("many.jsonl:2");
    assertThat(((Incoming.Broken) incoming.get(2)).why()).contains("'text'");
    assertThat(((Incoming.Broken) incoming.get(3)).why()).contains("yesterday");
  }

  @Test
  void passesOverJsonLinesOfOtherProgramsAndTellsThemOnceWhereSomebodyNamesThem()
      throws IOException {
    Path file =
        write("visits.jsonl", "\n{\"page\": \"/\"}\n7\n" + "{\"page\": \"/a\"}\n".repeat(1_998));

    List<Incoming> found = new ArrayList<>();
    ArticleFiles.below(folder).getFirst().read(found::add);

    assertThat(found)
        .singleElement()
        .isInstanceOfSatisfying(
            Incoming.NoArticles.class, none -> assertThat(none.where()).isEqualTo(file.toString()));
    assertThat(brokenIn(file))
        .contains("2,000, the first in line 2", "a field 'text'", "give each article");
  }

  @Test
  void tellsJsonLinesThatAreSpoiltOnceWhereNoneIsAnArticle() throws IOException {
    write("spoilt.jsonl", "{\"page\": \"/\"}\n{\n\"text\": \"Talks went on.\"\n}\n");

    List<Incoming> found = new ArrayList<>();
    ArticleFiles.below(folder).getFirst().read(found::add);

    assertThat(found)
        .singleElement()
        .isInstanceOfSatisfying(
            Incoming.Broken.class,
            broken -> {
              assertThat(broken.where()).endsWith("spoilt.jsonl:2");
              assertThat(broken.why())
                  .contains("is no JSON object", "None of the file's lines (4)");
            });
  }

  @Test
  void readsAnArticleOrAnArrayOfThemInAJsonFile() throws IOException {
    Path one = write("one.json", "{\n \"text\": \"Talks went on.\",\n \"url\": \"\"\n}");
    Path many = write("many.json", "[{\"text\": \"Talks went on.\"}, {\"title\": \"No text\"}]");
    Path lines = write("lines.json", "{\"text\": \"Talks went on.\"}\n{\"text\": ");

    assertThat(((Incoming.Readable) read(one).getFirst()).input().url()).isNull();
    assertThat(read(many)).hasSize(2);
    assertThat(read(many).get(1))
        .isInstanceOfSatisfying(
            Incoming.Broken.class,
            broken -> {
              assertThat(broken.where()).endsWith("many.json, article 2");
              assertThat(broken.why()).contains("'text'");
            });
    assertThat(((Incoming.Broken) read(lines).getFirst()).why()).contains("is called .jsonl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"some-program\", \"version\": \"1.0\"}",
        "[{\"title\": \"No text\"}, 7, \"text\"]",
        "[]",
        "\"text\"",
        "null"
      })
  void passesOverAJsonFileOfOtherProgramsUnlessSomebodyNamesIt(String json) throws IOException {
    Path file = write("package.json", json);

    List<Incoming> found = new ArrayList<>();
    ArticleFiles.below(folder).getFirst().read(found::add);
    List<Incoming> named = new ArrayList<>();
    ArticleFiles.below(file).getFirst().read(named::add);

    assertThat(found).singleElement().isInstanceOf(Incoming.NoArticles.class);
    assertThat(named)
        .singleElement()
        .isInstanceOfSatisfying(
            Incoming.Broken.class,
            broken ->
                assertThat(broken.why())
                    .contains("neither an object with a field 'text'", "give each article"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": null}",
        "{\"text\": 7}",
        "[{\"title\": \"No text\"}, {\"text\": \"\"}]",
        "{\"text\": \"cut off"
      })
  void tellsOfAnArticleThatIsBrokenAlsoWhereItFindsItInAFolder(String json) throws IOException {
    write("broken.json", json);

    List<Incoming> found = new ArrayList<>();
    ArticleFiles.below(folder).getFirst().read(found::add);

    assertThat(found).isNotEmpty().allMatch(each -> each instanceof Incoming.Broken);
  }

  @Test
  void countsTheArticlesInFilesAsTheyAreHandedOver() throws IOException {
    write("1.txt", "Talks went on.");
    write("2.txt", "");
    write("3.html", "<p>Talks went on.</p>");
    write("4.jsonl", "{\"text\": \"Talks.\"}\n\n{\"text\": \"More.\"}\nno line\n");
    write("5.jsonl", "");
    write("6.json", "[{\"text\": \"Talks.\"}, {\"title\": \"No text\"}]");
    write("7.json", "{\"name\": \"no article\"}");
    write("8.json", "{");
    write("9.warc", warc());
    write("A.warc", "no archive");
    write("B.warc", warc() + "WARC/1.0\r\nspoilt");

    List<ArticleFile> files = ArticleFiles.below(folder);
    List<Incoming> incoming = new ArrayList<>();
    files.forEach(file -> file.read(incoming::add));

    assertThat(incoming.stream().filter(each -> !(each instanceof Incoming.NoArticles)))
        .hasSize(ArticleFiles.articlesIn(files))
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
    Path file = write("odd.warc", warc().replace(line, instead.replace("; ", "\r\n")) + warc());

    List<Incoming> incoming = read(file);

    assertThat(incoming)
        .hasSize(1 + more)
        .hasSize(ArticleFiles.articlesIn(ArticleFiles.below(file)));
    assertThat(incoming.getFirst()).isInstanceOf(Incoming.Broken.class);
    assertThat(incoming.subList(1, 1 + more))
        .allSatisfy(page -> assertThat(page).isInstanceOf(Incoming.Readable.class));
  }

  @Test
  void refusesAFieldThatIsNoText() throws IOException {
    Path file =
        write("odd.json", "{\"text\": \"Talks went on.\", \"outlet\": {\"name\": \"Courier\"}}");

    assertThat(((Incoming.Broken) read(file).getFirst()).why())
        .contains("'outlet' is no text", "write it in quotes");
  }

  @Test
  void readsTheHtmlResponsesOfAWebArchive() throws IOException {
    Path file = write("crawl.warc", warc());

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
              write(
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

    Article article = article(write("long.html", "<body>" + paragraphs + "</body>"));

    assertThat(article.passages()).hasSize(10_000);
  }

  @Test
  void tellsOfALineWithASpoiltAddressAndReadsTheRest() throws IOException {
    Path file =
        write(
            "spoilt.jsonl",
            """
            {"text": "The last contingent left.", "url": "http://[half"}
            {"text": "The last contingent left."}
            """);

    List<Incoming> incoming = new ArrayList<>();
    new ArticleFile(file, true).read(incoming::add);

    assertThat(incoming.get(0)).isInstanceOf(Incoming.Broken.class);
    assertThat(((Incoming.Broken) incoming.get(0)).why()).contains("http://[half");
    assertThat(incoming.get(1)).isInstanceOf(Incoming.Readable.class);
  }

  @Test
  void tellsThatAFileIsEmpty() throws IOException {
    assertThat(brokenIn(write("empty.txt", ""))).contains("empty");
  }

  @Test
  void tellsThatAFileIsBinary() throws IOException {
    Path file = folder.resolve("photo.txt");
    Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});

    assertThat(brokenIn(file)).contains("binary");
  }

  @Test
  void tellsThatATextIsInAnotherEncodingAndHowToConvertIt() throws IOException {
    Path file = folder.resolve("latin.txt");
    Files.write(file, "Le président a refusé.".getBytes(Charset.forName("windows-1252")));

    assertThat(brokenIn(file)).contains("not in UTF-8", "iconv");
  }

  @Test
  void readsUtf16WhereItsByteOrderMarkSaysSo() throws IOException {
    Path file = folder.resolve("wide.txt");
    Files.write(file, "Talks went on.".getBytes(StandardCharsets.UTF_16));

    assertThat(article(file).text()).isEqualTo("Talks went on.");
  }

  @Test
  void refusesFiftyMegabytesOfTextWithoutReadingThem() throws IOException {
    Path file = folder.resolve("huge.txt");
    Files.write(file, "Talks went on. ".repeat(3_500_000).getBytes(StandardCharsets.UTF_8));

    assertThat(brokenIn(file)).contains("52,500,000 bytes", "JSON lines");
  }

  @Test
  void tellsThatNothingIsAtAPath() {
    assertThatThrownBy(() -> ArticleFiles.below(folder.resolve("nowhere")))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("check the path");
  }

  @Test
  void findsTheArticlesBelowAFolderInTheOrderOfTheirNames() throws IOException {
    write("b.txt", "B");
    write("a.html", "A");
    write("notes.md", "no article");

    assertThat(ArticleFiles.below(folder).stream().map(ArticleFile::path))
        .containsExactly(folder.resolve("a.html"), folder.resolve("b.txt"));
  }

  /** With one page. */
  private static String warc() {
    String page =
        "<html><body><h1>Troops leave</h1><p>The last contingent left"
            + " Kazakhstan.</p></body></html>";
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(page.length(), page);
    return """
            WARC/1.0\r
            WARC-Type: response\r
            WARC-Record-ID: <urn:uuid:5b1d4c6e-0000-4000-8000-000000000001>\r
            WARC-Date: 2022-01-19T08:00:00Z\r
            WARC-Target-URI: https://steppe.example/troops-leave\r
            Content-Type: application/http;msgtype=response\r
            Content-Length: %d\r
            \r
            %s\r
            \r
            """
        .formatted(http.length(), http);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String brokenIn(Path file) {
    return ((Incoming.Broken) read(file).getFirst()).why();
  }

  private static Article article(Path file) {
    var readable = (Incoming.Readable) read(file).getFirst();
    return new ArticleReading(Clock.systemUTC()).read(readable.input());
  }

  private static List<Incoming> read(Path file) {
    List<Incoming> incoming = new ArrayList<>();
    new ArticleFile(file, true).read(incoming::add);
    return incoming;
  }
}
