package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.claim.Statement;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.Scoring;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.Test;

class LeaningsTests {

  private static final Statement UNDATED =
      Statement.of(
          ActorId.of("RUS"), Relation.DEPLOYED_TROOPS_TO, ActorId.of("KAZ"), Polarity.AFFIRMED);
  private static final Statement DATED = UNDATED.dated(FuzzyDate.parse("2022-01-06"), null);

  @Test
  void takesForEachAttributeTheOneWithWhichItIsRightMostOften() {
    Leanings best = Leanings.best(new TreeMap<>(Map.of(0.0, found(UNDATED), 1.5, found(DATED))));

    assertThat(best.byAttribute()).containsEntry("from", 1.5);
  }

  @Test
  void takesTheSmallestOfThoseThatAreRightEquallyOften() {
    Leanings best =
        Leanings.best(
            new TreeMap<>(Map.of(0.0, found(UNDATED), 1.5, found(DATED), 2.5, found(DATED))));

    assertThat(best.byAttribute()).containsEntry("from", 1.5).containsEntry("to", 0.0);
  }

  @Test
  void liesHalfWayBetweenTwo() {
    assertThat(Leanings.equal(1).with(Leanings.equal(2))).isEqualTo(Leanings.equal(1.5));
  }

  private static Scoring found(Statement statement) {
    Scoring scoring = new Scoring();
    scoring.add(
        new GoldItem("x001", null, "sentence", "", List.of(DATED), List.of(), List.of()),
        List.of(statement));
    return scoring;
  }
}
