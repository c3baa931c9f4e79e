package org.entente.article.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.article.file.ArticleFolder.brokenIn;
import static org.entente.article.file.ArticleFolder.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles in JSON files, and in the lines of JSON lines. */
class JsonArticlesTests {

  private ArticleFolder files;

  @BeforeEach
  void give(@TempDir Path folder) {
    files = new ArticleFolder(folder);
  }

  @Test
  void readsALineAnArticleAndTellsTheLinesThatAreNone() throws IOException {
    Path file =
        files.write(
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
        files.write(
            "visits.jsonl", "\n{\"page\": \"/\"}\n7\n" + "{\"page\": \"/a\"}\n".repeat(1_998));

    List<Incoming> found = new ArrayList<>();
    ArticleFiles.below(files.folder()).getFirst().read(found::add);

    assertThat(found)
        .singleElement()
        .isInstanceOfSatisfying(
            Incoming.NoArticles.class, none -> assertThat(none.where()).isEqualTo(file.toString()));
    assertThat(brokenIn(file))
        .contains("2,000, the first in line 2", "a field 'text'", "give each article");
  }

  @Test
  void tellsJsonLinesThatAreSpoiltOnceWhereNoneIsAnArticle() throws IOException {
    files.write("spoilt.jsonl", "{\"page\": \"/\"}\n{\n\"text\": \"Talks went on.\"\n}\n");

    List<Incoming> found = new ArrayList<>();
    ArticleFiles.below(files.folder()).getFirst().read(found::add);

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
    Path one = files.write("one.json", "{\n \"text\": \"Talks went on.\",\n \"url\": \"\"\n}");
    Path many =
        files.write("many.json", "[{\"text\": \"Talks went on.\"}, {\"title\": \"No text\"}]");
    Path lines = files.write("lines.json", "{\"text\": \"Talks went on.\"}\n{\"text\": ");

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
    Path file = files.write("package.json", json);

    List<Incoming> found = new ArrayList<>();
    ArticleFiles.below(files.folder()).getFirst().read(found::add);
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
    files.write("broken.json", json);

    List<Incoming> found = new ArrayList<>();
    ArticleFiles.below(files.folder()).getFirst().read(found::add);

    assertThat(found).isNotEmpty().allMatch(each -> each instanceof Incoming.Broken);
  }

  @Test
  void refusesAFieldThatIsNoText() throws IOException {
    Path file =
        files.write(
            "odd.json", "{\"text\": \"Talks went on.\", \"outlet\": {\"name\": \"Courier\"}}");

    assertThat(((Incoming.Broken) read(file).getFirst()).why())
        .contains("'outlet' is no text", "write it in quotes");
  }

  @Test
  void tellsOfALineWithASpoiltAddressAndReadsTheRest() throws IOException {
    Path file =
        files.write(
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
}
