package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.actor.Mention;
import org.entente.actor.MentionFinder;
import org.entente.extraction.MarkedArticle;
import org.entente.extraction.encoder.RelationModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractTests {

  private static final MarkedArticle SENT =
      MarkedArticle.of("😀 [RUS:Russia] sent troops to [KAZ:Kazakhstan] on Thursday.");
  private static final MarkedArticle CALM = MarkedArticle.of("All was calm.");
  private static final MarkedArticle DOUBTFUL =
      MarkedArticle.of("[?:Congo] has closed its border.");
  private static final Map<String, List<Mention>> MENTIONS =
      Map.of(
          SENT.text(),
          SENT.mentions(),
          CALM.text(),
          CALM.mentions(),
          DOUBTFUL.text(),
          DOUBTFUL.mentions());

  /** What stands for a text that the engine cannot read. */
  private static final String BROKEN = "broken";

  @SuppressWarnings("NullAway.Init")
  private static RelationModel model;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void load() {
    model = RelationModel.load(1);
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @Test
  void writesOneLineForEachTextInTheirOrder() throws IOException {
    int status =
        extract(
            """
            {"id": "a", "published": "2022-01-06", "text": "%s"}

            {"id": 2, "text": "All was calm."}
            """
                .formatted(SENT.text()));

    assertThat(status).isZero();
    List<JsonNode> lines = lines();
    assertThat(lines).extracting(line -> line.get("id").asString()).containsExactly("a", "2");
    assertThat(lines.get(0).get("claims")).isNotEmpty();
    assertThat(lines.get(1).get("claims")).isEmpty();
    assertThat(lines.get(1).get("id").isNumber()).isTrue();
  }

  @Test
  void writesAClaimAsGoldDataHasIt() throws IOException {
    extract(
        """
        {"id": "a", "published": "2022-01-06", "text": "%s"}
        """
            .formatted(SENT.text()));

    JsonNode claim = lines().getFirst().get("claims").get(0);
    assertThat(claim.propertyNames())
        .startsWith("subject", "relation", "object", "polarity", "modality", "aspect", "from")
        .endsWith("confidence", "evidence");
    assertThat(claim.get("subject").stringValue()).isEqualTo("RUS");
    assertThat(claim.get("from").stringValue()).isEqualTo("2022-01-06");
    assertThat(claim.get("confidence").doubleValue()).isBetween(0.0, 1.0);
    // The smiling face is one character, as all else
    assertThat(claim.get("evidence").get("start").intValue()).isZero();
    assertThat(claim.get("evidence").get("end").intValue())
        .isEqualTo(SENT.text().codePointCount(0, SENT.text().length()));
  }

  @Test
  void tellsForPeopleWhyATextClaimsWhatItClaimsWhereAsked() throws IOException {
    int status =
        extract(
            """
            {"id": "a", "published": "2022-01-06", "text": "%s"}
            {"id": "b", "text": "All was calm."}
            {"id": "c", "text": "%s"}
            """
                .formatted(SENT.text(), DOUBTFUL.text()),
            "--explain");

    assertThat(status).isZero();
    assertThat(out.toString())
        .doesNotContain("{")
        .containsSubsequence(
            "a (2022-01-06): 😀 Russia sent",
            "Mentions",
            // The smiling face is one character, as all else
            "2-8",
            "Russia: RUS, by name (as it is written)",
            "Kazakhstan: KAZ",
            "Pairs",
            "RUS and KAZ",
            "taken: RUS DEPLOYED_TROOPS_TO KAZ",
            " sure, a claim is surer than 0.50; margins +",
            "words: ",
            "evidence: 😀 Russia sent troops to Kazakhstan on Thursday.",
            "b (undated): All was calm.",
            "Nobody is mentioned.",
            "No two actors",
            "c (undated): Congo has",
            "Congo: not resolved");
  }

  @Test
  void tellsWhichClaimsOfTheGoldAreMostLikeAClaim() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(
        gold.resolve("some.txt"),
        "@ 2022-01-06 sentence a1\n%s\n+ RUS DEPLOYED_TROOPS_TO KAZ\n".formatted(SENT.text()));

    extract(
        "{\"id\": \"a\", \"published\": \"2022-01-06\", \"text\": \"%s\"}\n".formatted(SENT.text()),
        "--explain",
        "--gold",
        gold.toString());

    assertThat(out.toString())
        .containsSubsequence(
            "taken: RUS DEPLOYED_TROOPS_TO KAZ",
            "like a1 (1.00): RUS DEPLOYED_TROOPS_TO KAZ, in 😀 Russia sent troops");
  }

  @Test
  void saysThatNothingNearIsToldWhereThereIsNoGold() throws IOException {
    int status =
        extract(
            "{\"id\": \"a\", \"text\": \"%s\"}\n".formatted(SENT.text()),
            "--explain",
            "--gold",
            folder.resolve("none").toString());

    assertThat(status).isZero();
    assertThat(out.toString()).contains("taken: RUS").doesNotContain("like ");
    assertThat(err.toString()).contains("There is no gold in", "none", "--gold DIR");
  }

  @Test
  void tellsForPeopleThatATextInAnotherLanguageIsNotRead() throws IOException {
    extract(
        """
        {"id": "a", "text": "Der Kreml warf der NATO am Mittwoch vor, den Krieg mit immer weiteren Waffen und Soldaten unnötig zu verlängern."}
        """,
        "--explain");

    assertThat(out.toString()).contains("a (undated): Der Kreml", "Not read: it is in German");
  }

  @Test
  void skipsATextInAnotherLanguageAndSaysSo() throws IOException {
    int status =
        extract(
            """
            {"id": "a", "text": "Der Kreml warf der NATO am Mittwoch vor, den Krieg mit immer weiteren Waffen und Soldaten unnötig zu verlängern."}
            {"id": "b", "text": "%s"}
            """
                .formatted(SENT.text()));

    assertThat(status).isZero();
    assertThat(lines().getFirst().get("claims")).isEmpty();
    assertThat(lines().getFirst().get("skipped").stringValue()).isEqualTo("de");
    assertThat(lines().get(1).has("skipped")).isFalse();
    assertThat(err.toString())
        .contains("Line 1: the text is in German; only English is read.")
        .doesNotContain("Line 2");
  }

  @Test
  void readsTheBeginningOfATextThatIsTooLongAndSaysHowMuchWasLeftOut() throws IOException {
    int status =
        extract(
            "{\"id\": \"a\", \"text\": \"%s %s\"}%n"
                .formatted(SENT.text(), "The market was calm. ".repeat(100_000)));

    assertThat(status).isZero();
    assertThat(lines().getFirst().get("unread").asInt()).isBetween(100_000, 200_000);
    assertThat(err.toString())
        .contains("Line 1: the text is too long; the last 1", "characters were left unread.");
  }

  @Test
  void tellsWhichLineIsWrongAndHowToMendItAndDoesTheRest() throws IOException {
    int status =
        extract(
            """
            {"id": "a"}
            no JSON
            {"id": "c", "text": "broken"}
            {"id": "d", "text": "All was calm."}
            """);

    assertThat(status).isEqualTo(1);
    assertThat(lines()).extracting(line -> line.get("id").asString()).containsExactly("d");
    assertThat(err.toString())
        .contains("Line 1: 'text' is missing")
        .contains("Line 2: this is no JSON")
        .contains("Line 3: the text could not be read");
  }

  @Test
  void saysThatThereIsNoFile() {
    int status = run(folder.resolve("none.jsonl").toString());

    assertThat(status).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("There is no file").contains("none.jsonl");
  }

  @Test
  void refusesAWrongCommandLine() {
    assertThat(run("--colour", "red")).isEqualTo(2);
  }

  private int extract(String lines, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("texts.jsonl"), lines);
    return run(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(file.toString()), java.util.Arrays.stream(options))
            .toArray(String[]::new));
  }

  private int run(String... arguments) {
    MentionFinder finder =
        (text, _, _) -> {
          if (text.equals(BROKEN)) {
            throw new IllegalStateException("as it happens");
          }
          return MENTIONS.getOrDefault(text, List.of());
        };
    return new CommandLine(new Extract(() -> new Engine(finder, model)))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private List<JsonNode> lines() {
    return out.toString().lines().map(JsonMapper.shared()::readTree).toList();
  }
}
