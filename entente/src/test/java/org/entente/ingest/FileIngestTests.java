package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.ArticleReading;
import org.entente.article.file.ArticleFiles;
import org.entente.claim.Claim;
import org.entente.claim.Evidence;
import org.entente.claim.Statement;
import org.entente.extraction.ClaimExtractor;
import org.entente.extraction.calibration.Cut;
import org.entente.graph.Graph;
import org.entente.graph.fixture.TestGraph;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileIngestTests {

  private static final String FOREIGN =
      "La Russie a envoyé jeudi des troupes au Kazakhstan, à la demande pressante du président"
          + " Tokaïev.";

  @TempDir private Path folder;

  private final List<String> told = new ArrayList<>();
  private int done;
  private boolean failing = true;
  private Graph graph = TestGraph.shared();

  /** Fails on an article that says so while it may, and finds the word 'claim' to be one. */
  private final class Failing implements ClaimExtractor {

    @Override
    public String name() {
      return "failing 1";
    }

    @Override
    public Optional<Cut> cut() {
      return Optional.of(Cut.PRECISION_90);
    }

    @Override
    public boolean reads(Article article) {
      return !article.isForeign();
    }

    @Override
    public List<Claim> extract(Article article) {
      if (article.text().contains("overflow")) {
        throw new StackOverflowError();
      }
      if (failing && article.text().contains("fail")) {
        throw new IllegalStateException("as it happens");
      }
      int found = article.text().indexOf("claim");
      return found < 0 ? List.of() : List.of(claim(article, new Span(found, found + 5)));
    }

    private Claim claim(Article article, Span word) {
      return Claim.of(
          Statement.of(ActorId.of("RUS"), Relation.CONDEMNED, ActorId.of("KAZ"), Polarity.AFFIRMED),
          new Evidence(article.version(), word, word, word),
          new Confidence(0.8),
          name());
    }
  }

  private final class Told implements FileIngest.Progress {

    @Override
    public void done(String where) {
      done++;
    }

    @Override
    public void broken(String where, String why) {
      told.add("broken " + Path.of(where).getFileName() + ": " + why);
    }

    @Override
    public void notRead(String where, String why) {
      told.add("not read " + Path.of(where).getFileName() + ": " + why);
    }
  }

  @BeforeEach
  void empty() {
    graph = TestGraph.empty();
  }

  @Test
  void keepsAnArticleInAnotherLanguageWithoutReadingItAndSaysSo() throws IOException {
    FileIngest.Report report = ingest("a.txt", FOREIGN, "b.txt", "The talks were held in Geneva.");

    assertThat(report.written().newArticles()).isEqualTo(2);
    assertThat(report.foreign()).isEqualTo(1);
    assertThat(report.failed()).isZero();
    assertThat(told)
        .singleElement()
        .asString()
        .startsWith("not read a.txt: ")
        .contains("French", "kept");
    assertThat(stored()).containsExactlyInAnyOrder("fr: La Russie", "en: The talks");
  }

  @Test
  void losesNoArticleOnWhichTheReadingFails() throws IOException {
    FileIngest.Report report =
        ingest(
            "a.txt", "Here the reading will fail at once, as it happens with that text.",
            "b.txt", "Here the stack will overflow at once, as it happens with that text.",
            "c.txt", "The talks were held in Geneva, and they said that all was well.",
            "d.txt", "");

    assertThat(report.written().newArticles()).isEqualTo(3);
    assertThat(report.failed()).isEqualTo(2);
    assertThat(report.broken()).isEqualTo(1);
    assertThat(told)
        .anyMatch(line -> line.startsWith("not read a.txt: ") && line.contains("as it happens"))
        .anyMatch(line -> line.startsWith("not read b.txt: "))
        .anyMatch(line -> line.startsWith("broken d.txt: ") && line.contains("empty"));
    assertThat(stored()).hasSize(3);
  }

  @Test
  void leavesTheClaimsOfAnArticleAloneWhenReadingItAgainFails() throws IOException {
    failing = false;
    ingest("a.txt", "Here the reading will fail, or find a claim.");
    failing = true;

    FileIngest.Report again = ingest();

    assertThat(again.failed()).isEqualTo(1);
    assertThat(again.written().unchangedArticles()).isEqualTo(1);
    assertThat(again.written().supersededClaims()).isZero();
    assertThat(TestGraph.run("MATCH (c:Claim {counts: true})-[:EVIDENCE_OF]->(:Fact) RETURN c"))
        .hasSize(1);
    assertThat(TestGraph.run("MATCH (a:Article {cut: 'PRECISION_90'}) RETURN a")).hasSize(1);
  }

  @Test
  void losesTheClaimsOfAFormerTextWhenReadingTheNewOneFails() throws IOException {
    failing = false;
    ingest("a.json", "{\"url\": \"https://example.org/1\", \"text\": \"Here is a claim.\"}");
    failing = true;

    ingest("a.json", "{\"url\": \"https://example.org/1\", \"text\": \"Now it will fail.\"}");

    assertThat(TestGraph.run("MATCH (f:Fact) RETURN f")).isEmpty();
    assertThat(TestGraph.run("MATCH (c:Claim {superseded: true}) RETURN c")).hasSize(1);
  }

  @Test
  void keepsWithWhichCutAnArticleWasReadAndNoneWhereItWasNot() throws IOException {
    ingest(
        "a.txt", "The talks were held in Geneva.",
        "b.txt", FOREIGN,
        "c.txt", "Here the reading will fail at once, as it happens with that text.");

    assertThat(
            TestGraph.run(
                "MATCH (a:Article)<-[:VERSION_OF]-(:ArticleVersion)<-[:OF]-(p:Passage {start: 0})"
                    + " RETURN split(p.text, ' ')[0] + ' ' + coalesce(a.cut, '-') AS read"))
        .extracting(row -> row.get("read").asString())
        .containsExactlyInAnyOrder("The PRECISION_90", "La -", "Here -");
  }

  @Test
  void leavesAnArticleInAnotherLanguageAsItIsWhenItComesAgain() throws IOException {
    ingest("a.txt", FOREIGN);

    FileIngest.Report again = ingest("a.txt", FOREIGN);

    assertThat(again.written().unchangedArticles()).isEqualTo(1);
    assertThat(again.foreign()).isEqualTo(1);
  }

  @Test
  void isDoneWithEachArticleOnceAndPassesOverWhatOtherProgramsKeepInTheFolder() throws IOException {
    FileIngest.Report report =
        ingest(
            "a.jsonl", "{\"text\": \"Talks went on.\"}\n{\"text\": \"They ended.\"}\nno line",
            "b.txt", "Here the reading will fail at once, as it happens with that text.",
            "c.json", "{\"text\": \"\"}",
            "package.json", "{\"name\": \"some-program\"}",
            "tsconfig.json", "{\"files\": []}",
            "visits.jsonl", "{\"page\": \"/\"}\n{\"page\": \"/login\"}\n");

    assertThat(report.written().newArticles()).isEqualTo(3);
    assertThat(report.broken()).isEqualTo(2);
    assertThat(report.passedOver().stream().map(file -> Path.of(file).getFileName().toString()))
        .containsExactly("package.json", "tsconfig.json", "visits.jsonl");
    assertThat(done).isEqualTo(5).isEqualTo(ArticleFiles.articlesIn(ArticleFiles.below(folder)));
    assertThat(told).noneMatch(line -> line.contains("package") || line.contains("visits"));
  }

  private FileIngest.Report ingest(String... namesAndTexts) throws IOException {
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      Files.writeString(folder.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
    }
    Ingest ingest =
        new Ingest(new ArticleReading(Clock.systemUTC()), new Failing(), graph.writer());
    return new FileIngest(ingest, graph.writer(), new Told()).ingest(ArticleFiles.below(folder));
  }

  /** The language and the first two words of each article. */
  private static List<String> stored() {
    return TestGraph.run(
            "MATCH (a:Article)<-[:VERSION_OF]-(:ArticleVersion)<-[:OF]-(p:Passage {start: 0})"
                + " RETURN coalesce(a.language, '?') + ': ' + split(p.text, ' ')[0] + ' '"
                + " + split(p.text, ' ')[1] AS said")
        .stream()
        .map(row -> row.get("said").asString())
        .toList();
  }
}
