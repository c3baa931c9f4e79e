package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.actor.Mention;
import org.entente.actor.NameUse;
import org.entente.actor.Resolution;
import org.entente.actor.TimesTold;
import org.entente.article.Article;
import org.entente.claim.Claim;
import org.entente.claim.Evidence;
import org.entente.claim.Statement;
import org.entente.extraction.ClaimExtractor;
import org.entente.extraction.calibration.Cut;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;
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
  private final List<Evaluate.Settings> wanted = new ArrayList<>();

  @Test
  void printsTheTableOfAllFilesTogetherWithTheWholeLast() throws IOException {
    int status = evaluate(RIGHT, "# a comment\n" + NONE);

    assertThat(status).isZero();
    assertThat(out.toString().lines())
        .contains(
            "confidence is off by 0.500 on average over 5 bins of equal mass, of 2 claims that are right or wrong",
            "ATTACKED             P 0.50 R 1.00 F1 0.67  (gold 1)",
            "polarity AFFIRMED    P 0.50 R 1.00 F1 0.67  (gold 1)")
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

  @Test
  void listsWhatWasMissedAndWhatIsWrongWithTheCauseAndCountsCauses() throws IOException {
    Path file = folder.resolve("wrong.jsonl");
    Files.writeString(
        file,
        NONE
            + """
              {"id": "c", "text": "Russia, Ukraine and China", "claims": [
                {"subject": "RUS", "relation": "ATTACKED", "object": "UKR", "polarity": "NEGATED"},
                {"subject": "UKR", "relation": "URGED", "object": "CHN"},
                {"subject": "UKR", "relation": "URGED", "object": "RUS"},
                {"subject": "UKR", "relation": "ATTACKED", "object": "RUS"},
                {"subject": "UKR", "relation": "URGED", "object": "MLI"}]}
              """
                .replace("\n", " "));

    int status = run("--errors", file.toString());

    assertThat(status).isZero();
    assertThat(out.toString().lines())
        .startsWith(
            "b RUS ATTACKED UKR: WRONG, one of the two is not there",
            "c RUS not ATTACKED UKR: MISSED, the other polarity",
            "c UKR URGED CHN: MISSED, nothing between these two",
            "c UKR URGED RUS: MISSED, another relation",
            "c UKR ATTACKED RUS: MISSED, the other way round",
            "c UKR URGED MLI: MISSED, one of the two is not there",
            "c RUS ATTACKED UKR: WRONG, the other polarity",
            "    1 MISSED, another relation")
        .contains("    1 WRONG, the other polarity")
        .endsWith("F1 0.000 precision 0.000 recall 0.000 over 2 items, 5 gold claims");
  }

  @Test
  void listsNoErrorsOfTheTestThirdAndSaysSo() throws IOException {
    String test = NONE.replace("\"b\"", "\"d002\"");
    Path file = Files.writeString(folder.resolve("mixed.jsonl"), NONE + test);

    int status = run("--errors", file.toString());

    assertThat(status).isZero();
    assertThat(out.toString().lines())
        .startsWith(
            "1 of the 2 texts belong to the test third by their ids; their errors, which nobody"
                + " reads, are left out here.",
            "b RUS ATTACKED UKR: WRONG, one of the two is not there",
            "    1 WRONG, one of the two is not there")
        .noneMatch(line -> line.startsWith("d002"))
        .last()
        .isEqualTo("F1 0.000 precision 0.000 recall 0.000 over 2 items, 0 gold claims");
  }

  private static List<Mention> named(String text, @Nullable LocalDate published, TimesTold times) {
    return Stream.of("Russia RUS", "Ukraine UKR", "China CHN")
        .map(name -> name.split(" "))
        .filter(name -> text.contains(name[0]))
        .map(
            name ->
                new Mention(
                    new Span(text.indexOf(name[0]), text.indexOf(name[0]) + name[0].length()),
                    name[0],
                    NameUse.NAME,
                    new Resolution.Resolved(
                        ActorId.of(name[1]), Resolution.Means.EXACT, Confidence.CERTAIN)))
        .toList();
  }

  @Test
  void extractsWithTheCutThatIsWanted() throws IOException {
    String file = Files.writeString(folder.resolve("right.jsonl"), RIGHT).toString();

    assertThat(run(file)).isZero();
    assertThat(run("--cut", "PRECISION_90", file)).isZero();
    assertThat(run("--cut", "MOST", file)).isNotZero();

    assertThat(wanted)
        .extracting(Evaluate.Settings::cut)
        .containsExactly(Cut.EVEN, Cut.PRECISION_90);
    assertThat(err.toString()).contains("'--cut'", "EVEN, F1, PRECISION_90", "'MOST'");
  }

  private int evaluate(String... files) throws IOException {
    String[] paths = new String[files.length];
    for (int i = 0; i < files.length; i++) {
      paths[i] = Files.writeString(folder.resolve(i + ".jsonl"), files[i]).toString();
    }
    return run(paths);
  }

  private int run(String... arguments) {
    return new CommandLine(
            new Evaluate(
                settings -> {
                  wanted.add(settings);
                  return new OneClaim();
                },
                () -> EvaluateTests::named))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
