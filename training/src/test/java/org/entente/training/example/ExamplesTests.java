package org.entente.training.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.extraction.ArticleWindows;
import org.entente.extraction.encoder.Label;
import org.entente.extraction.encoder.ModelCard;
import org.entente.extraction.encoder.WordPieces;
import org.entente.extraction.evaluation.GoldFile;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.training.example.Example.PairLabel;
import org.entente.training.example.Example.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTests {

  private static final ModelCard CARD = ModelCard.bundled();
  private static final WordPieces WORD_PIECES = WordPieces.bundled(CARD);
  private static final ArticleWindows WINDOWS =
      new ArticleWindows(new GazetteerMentionFinder(ReferenceKnowledge.bundled()), WORD_PIECES);

  @TempDir private Path folder;

  @Test
  void pointsToSpeakerFlagDateAndNumber() throws IOException {
    Example example =
        example(
            """
            @ 2022-01-10 sentence x1
            Kazakhstan said that Russia sent 3,000 troops to Kazakhstan for the CSTO on January 6, 2022.
            + RUS DEPLOYED_TROOPS_TO KAZ BEGINS from=2022-01-06 by=KAZ flag=CSTO n=3000 consent=INVITED
            """);

    Target target = example.targets().getFirst();
    assertThat(example.text().actors()).hasSize(3);
    assertThat(target.where()).isEqualTo(new PairLabel(1, 0, label("DEPLOYED_TROOPS_TO AFFIRMED")));
    assertThat(target.pointers())
        .containsEntry(PointerHead.ATTRIBUTION, Set.of(0))
        .containsEntry(PointerHead.FLAG, Set.of(2))
        .containsEntry(PointerHead.FROM, Set.of(0))
        .containsEntry(PointerHead.TO, Set.of(Target.NONE))
        .containsEntry(PointerHead.QUANTITY, Set.of(0));
    assertThat(CARD.consents().get(target.consent())).hasToString("INVITED");
  }

  @Test
  void teachesNoPointerWhereTheTextHoldsNothingToPointTo() throws IOException {
    Example example =
        example(
            """
            @ 2022-01-10 sentence x1
            Russia attacked Georgia the other day.
            + RUS ATTACKED GEO from=2008-08-08 by=USA
            """);

    assertThat(example.targets().getFirst().pointers())
        .containsEntry(PointerHead.FROM, Set.of())
        .containsEntry(PointerHead.ATTRIBUTION, Set.of())
        .containsEntry(PointerHead.FLAG, Set.of(Target.NONE))
        .doesNotContainKey(PointerHead.QUANTITY);
  }

  @Test
  void teachesWhatHoldsBothWaysBothWaysAndEachAlternative() throws IOException {
    Example example =
        example(
            """
            @ 2022-01-10 sentence x1
            Russia and Georgia talked, and Armenia scolded Russia.
            + GEO NEGOTIATED_WITH RUS
            ? ARM URGED RUS
            | ARM CONDEMNED RUS / ARM THREATENED RUS
            + ARM CONDEMNED CHN
            """);

    assertThat(example.targets())
        .extracting(Target::where)
        .containsExactly(
            new PairLabel(1, 0, label("NEGOTIATED_WITH AFFIRMED")),
            new PairLabel(0, 1, label("NEGOTIATED_WITH AFFIRMED")),
            new PairLabel(2, 0, label("CONDEMNED AFFIRMED")),
            new PairLabel(2, 0, label("THREATENED AFFIRMED")));
    assertThat(example.ignored()).containsExactly(new PairLabel(2, 0, label("URGED AFFIRMED")));
  }

  @Test
  void teachesLongTextsWholeAndInTheWindowsOfTheProductEachWithItsClaims() throws IOException {
    String filler =
        " It was a long day and many people in the city went about their work.".repeat(3);
    GoldItem item =
        item(
            "@ 2022-01-10 article x1\nRussia attacked Georgia."
                + filler
                + filler
                + " China helped Iran.\n+ RUS ATTACKED GEO\n+ CHN AIDED IRN\n");

    List<Unit> units = Unit.of(item, List.of(45), WINDOWS);

    assertThat(Unit.of(item, List.of(), WINDOWS)).containsExactly(units.getFirst());
    Examples examples = new Examples(CARD, WORD_PIECES, WINDOWS);
    assertThat(units.stream().map(examples::of).map(example -> example.targets().size()))
        .as("the whole, the beginning and the end")
        .containsExactly(2, 1, 1);
  }

  @Test
  void doesNotTeachThatAHeadlineSaysWhatTheTextBelowItSays() throws IOException {
    GoldItem item =
        item(
            "@ 2022-01-10 article x1\nFrance and Mali at odds\n\nPARIS - France urged Mali to"
                + " hold elections.\n+ FRA URGED MLI\n");

    assertThat(Unit.of(item, List.of(45), WINDOWS))
        .singleElement()
        .satisfies(unit -> assertThat(unit.first()).as("the sentence after it").isEqualTo(1));
  }

  @Test
  void teachesATextAsItIsWrittenWhereLongerNamesMakeItTooLongForTheEncoder() throws IOException {
    Unit unit =
        Unit.of(item(manyTimes("France", "Mali", "FRA", "MLI")), List.of(), WINDOWS).getFirst();
    GoldItem longer = item(manyTimes("Central African Republic", "Papua New Guinea", "CAF", "PNG"));

    Example example = new Examples(CARD, WORD_PIECES, WINDOWS).of(unit, longer);

    assertThat(example.text().pieces().length).isBetween(400, 512);
    assertThat(example.text().actors())
        .extracting(actor -> actor.id().value())
        .containsExactly("FRA", "MLI");
  }

  private static String manyTimes(String subject, String object, String one, String other) {
    return "@ 2022-01-10 article x1\n"
        + "%s urged %s. ".formatted(subject, object).repeat(50).strip()
        + "\n+ %s URGED %s\n".formatted(one, other);
  }

  private static int label(String label) {
    return 1 + CARD.labels().indexOf(Label.parse(label));
  }

  private Example example(String gold) throws IOException {
    Unit unit = Unit.of(item(gold), List.of(), WINDOWS).getFirst();
    return new Examples(CARD, WORD_PIECES, WINDOWS).of(unit);
  }

  private GoldItem item(String gold) throws IOException {
    GoldFile file = GoldFile.read(Files.writeString(folder.resolve("gold.txt"), gold));
    assertThat(file.mistakes()).isEmpty();
    return file.items().getFirst();
  }
}
