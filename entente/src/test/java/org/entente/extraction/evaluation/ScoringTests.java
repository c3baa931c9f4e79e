package org.entente.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ScoringTests {

  /** The expected table is what the gold data's own script printed for the two files. */
  @Test
  void printsWhatTheScriptOfTheGoldDataPrints() throws IOException {
    Map<String, List<Statement>> predicted = new HashMap<>();
    for (String line : lines("predicted.jsonl")) {
      JsonNode item = GoldJson.object(line);
      List<Statement> claims = new ArrayList<>();
      item.get("claims").forEach(claim -> claims.add(GoldJson.statement(claim)));
      predicted.put(item.get("id").stringValue(), claims);
    }
    Scoring scoring = new Scoring();

    for (String line : lines("gold.jsonl")) {
      if (line.startsWith("{")) {
        GoldItem item = GoldJson.read(line);
        scoring.add(item, predicted.getOrDefault(item.id(), List.of()));
      }
    }

    // the script has no table by polarity
    assertThat(scoring.lines())
        .filteredOn(line -> !line.startsWith(Scoring.POLARITY))
        .isEqualTo(lines("expected.txt"));
  }

  @Test
  void countsAffirmedAndNegatedClaimsApart() {
    GoldItem item =
        new GoldItem(
            "x001",
            null,
            "sentence",
            "",
            List.of(said("RUS", Polarity.AFFIRMED), said("CHN", Polarity.NEGATED)),
            List.of(),
            List.of());
    Scoring scoring = new Scoring();

    scoring.add(item, List.of(said("RUS", Polarity.AFFIRMED), said("CHN", Polarity.AFFIRMED)));

    assertThat(scoring.lines())
        .contains(
            "polarity AFFIRMED    P 0.50 R 1.00 F1 0.67  (gold 1)",
            "polarity NEGATED     P 0.00 R 0.00 F1 0.00  (gold 1)");
  }

  private static Statement said(String subject, Polarity polarity) {
    return Statement.of(
        ActorId.of(subject), Relation.DEPLOYED_TROOPS_TO, ActorId.of("KAZ"), polarity);
  }

  @Test
  void countsNothingAsNothing() {
    assertThat(new Scoring().lines())
        .containsExactly(
            "pairs (who, whom)    P 0.00 R 0.00 F1 0.00",
            "items without claims left clean: 0 of 0",
            "F1 0.000 precision 0.000 recall 0.000 over 0 items, 0 gold claims");
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ScoringTests.class.getResourceAsStream("/extraction/scoring/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
