package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.claim.Statement;
import org.entente.extraction.calibration.Cut;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.Scoring;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.Test;

class CardTextTests {

  private static final Path PACKAGED = Path.of("..", "model", "model-card.md");

  @Test
  void hasTheWholeLicenceOfTheWeightsItBeganWith() {
    assertThat(new CardText("mine 1").toString())
        .startsWith("# mine 1\n")
        .contains(
            "Copyright (c) 2022 staoxiao",
            "Permission is hereby granted, free of charge",
            "THE SOFTWARE IS PROVIDED \"AS IS\"");
  }

  @Test
  void isTheLicenceOfThePackagedCardToo() throws IOException {
    assertThat(Files.readString(PACKAGED)).endsWith(String.join("\n", CardText.licences()) + "\n");
  }

  @Test
  void drawsWeaknessesFromTheFigures() {
    CardText card = new CardText("mine 1");
    Scoring scoring = new Scoring();
    add(scoring, Relation.URGED, 10, 10);
    add(scoring, Relation.AIDED, 10, 5);
    // too few to tell
    add(scoring, Relation.ARMED, 9, 0);

    card.figures("29 texts", scoring);

    assertThat(card.toString())
        .contains("- Read worst are the relations AIDED (0.67), URGED (1.00); the figures are F1.")
        .contains("least often right are from (0.00), modality (1.00), aspect (1.00);")
        .contains(
            "48 in a hundred are missed, and of those that it finds 0 in a hundred are wrong");
  }

  @Test
  void knowsOnlyWhatHoldsOfAllWhereNothingWasMeasured() {
    assertThat(new CardText("mine 1").toString())
        .contains("A name that the gazetteer does not know is not seen at all.")
        .doesNotContain("Read worst");
  }

  @Test
  void tellsWhatEachCutGives() {
    CardText card = new CardText("mine 1");
    Scoring scoring = new Scoring();
    add(scoring, Relation.AIDED, 10, 5);

    card.calibration("these", Map.of(Cut.PRECISION_90, 1.0986), 0.0142, _ -> scoring);

    assertThat(card.toString())
        .contains("Confidence is off by 0.014")
        .contains(
            "- cut EVEN, confidence above 0.50: precision 1.00, recall 0.50, F1 0.667 (the usual one)")
        .contains("- cut PRECISION_90, confidence above 0.75: precision 1.00");
  }

  /** So many claims of a relation, with a date that is not found, of which so many are found. */
  private static void add(Scoring scoring, Relation relation, int claims, int found) {
    Statement said =
        Statement.of(ActorId.of("RUS"), relation, ActorId.of("KAZ"), Polarity.AFFIRMED);
    Statement dated = said.dated(FuzzyDate.parse("2022-01-06"), null);
    IntStream.range(0, claims)
        .forEach(
            i ->
                scoring.add(
                    new GoldItem(
                        "x" + i, null, "sentence", "", List.of(dated), List.of(), List.of()),
                    i < found ? List.of(said) : Collections.emptyList()));
  }
}
