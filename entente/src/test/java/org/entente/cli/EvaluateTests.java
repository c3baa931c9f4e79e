package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.article.Article;
import org.entente.claim.Claim;
import org.entente.claim.Evidence;
import org.entente.claim.Statement;
import org.entente.extraction.ClaimExtractor;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateTests {

  private static final String RIGHT =
      """
      {"id": "a", "text": "Russia attacked Ukraine.", "claims": [{"subject": "RUS", "relation": "ATTACKED", "object": "UKR"}]}
      """;
  private static final String NONE =
      "{\"id\": \"b\", \"text\": \"Calm everywhere.\", \"claims\": []}\n";

  /** Finds in every text that Russia attacked Ukraine. */
  private static final class OneClaim implements ClaimExtractor {
    @Override
    public String name() {
      return "one";
    }

    @Override
    public List<Claim> extract(Article article) {
      return List.of(
          Claim.of(
              Statement.of(
                  ActorId.of("RUS"), Relation.ATTACKED, ActorId.of("UKR"), Polarity.AFFIRMED),
              new Evidence(article.version(), new Span(0, 9), new Span(0, 2), new Span(3, 5)),
              Confidence.CERTAIN,
              name()));
    }
  }

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsTheTableOfAllFilesTogetherWithTheWholeLast() throws IOException {
    int status = evaluate(RIGHT, "# a comment\n" + NONE);

    assertThat(status).isZero();
    assertThat(out.toString().lines())
        .contains("ATTACKED             P 0.50 R 1.00 F1 0.67  (gold 1)")
        .endsWith("F1 0.667 precision 0.500 recall 1.000 over 2 items, 1 gold claims");
  }

  @Test
  void readsTheShortNotationAndKeepsToOneThird() throws IOException {
    Path file = folder.resolve("some.txt");
    Files.writeString(
        file,
        """
        @ 2022-02-24 sentence d001
        Russia attacked Ukraine.
        + RUS ATTACKED UKR

        @ 2022-02-24 sentence d002
        It was calm everywhere.
        """);

    int status = run("--third", "FIRST", file.toString());

    assertThat(status).isZero();
    assertThat(out.toString().lines())
        .last()
        .isEqualTo("F1 1.000 precision 1.000 recall 1.000 over 1 items, 1 gold claims");
  }

  @Test
  void tellsWhichLineIsWrongAndScoresTheRest() throws IOException {
    int status = evaluate(RIGHT + "{\"id\": \"c\"}\n");

    assertThat(status).isEqualTo(1);
    assertThat(err.toString()).contains("0.jsonl, line 2: 'text' is missing");
    assertThat(out.toString().lines()).last().asString().startsWith("F1 1.000");
  }

  @Test
  void saysThatThereIsNothingToEvaluate() throws IOException {
    assertThat(evaluate("\n")).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("nothing to evaluate");
  }

  private int evaluate(String... files) throws IOException {
    String[] paths = new String[files.length];
    for (int i = 0; i < files.length; i++) {
      paths[i] = Files.writeString(folder.resolve(i + ".jsonl"), files[i]).toString();
    }
    return run(paths);
  }

  private int run(String... arguments) {
    return new CommandLine(new Evaluate(_ -> new OneClaim()))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
