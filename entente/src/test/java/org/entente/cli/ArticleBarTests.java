package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.entente.cli.progress.ProgressLine;
import org.entente.graph.write.WriteSummary;
import org.entente.ingest.FileIngest;
import org.junit.jupiter.api.Test;

class ArticleBarTests {

  private final StringWriter err = new StringWriter();
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final ArticleBar bar =
      new ArticleBar(
          new PrintWriter(err),
          "articles",
          new ProgressLine(new PrintStream(shown, true, UTF_8), false));

  @Test
  void countsArticlesAndSaysWhatCameOfThem() {
    bar.begins(3);
    bar.done("a.jsonl:1");
    bar.broken("a.jsonl:2", "The line is no JSON object");
    bar.done("a.jsonl:2");
    bar.done("b.txt");
    bar.ends(
        new FileIngest.Report(
            new WriteSummary(2, 0, 0, 5, 0, 4, 0),
            1,
            3,
            0,
            0,
            List.of("c/package.json", "c/log.jsonl")));

    assertThat(shown.toString(UTF_8)).contains("100%", "3/3 articles");
    assertThat(err.toString())
        .contains(
            "a.jsonl:2: The line is no JSON object",
            "2 new articles, 0 changed, 0 unchanged, 1 not taken in; 5 claims, 4 facts; 3 kept and read up to where they are too long; 2 JSON files passed over as no articles",
            "'text': c/package.json, c/log.jsonl" + System.lineSeparator());
  }

  @Test
  void namesTheFirstOfManyFilesThatWerePassedOver() {
    bar.ends(
        new FileIngest.Report(
            WriteSummary.NOTHING,
            0,
            0,
            0,
            0,
            List.of("1.json", "2.json", "3.json", "4.json", "5.json", "6.json", "7.json")));

    assertThat(err.toString())
        .contains("7 JSON files passed over", "'text': 1.json, 2.json", "5.json and 2 more")
        .doesNotContain("6.json");
  }
}
