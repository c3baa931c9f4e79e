package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Statement;
import org.entente.extraction.calibration.Detail;
import org.entente.extraction.calibration.Leanings;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.Scoring;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.Test;

class LeaningFitTests {

  private static final Statement UNDATED =
      Statement.of(
          ActorId.of("RUS"), Relation.DEPLOYED_TROOPS_TO, ActorId.of("KAZ"), Polarity.AFFIRMED);
  private static final Statement DATED = UNDATED.dated(FuzzyDate.parse("2022-01-06"), null);

  @Test
  void takesForEachDetailTheLeaningWithWhichItIsRightMostOften() {
    Leanings best = LeaningFit.best(tried -> found(tried.of(Detail.FROM) == 1.5 ? DATED : UNDATED));

    assertThat(best.of(Detail.FROM)).isEqualTo(1.5);
  }

  @Test
  void takesTheSmallestOfThoseThatAreRightEquallyOften() {
    Leanings best = LeaningFit.best(tried -> found(tried.of(Detail.FROM) > 1 ? DATED : UNDATED));

    assertThat(best.of(Detail.FROM)).isEqualTo(1.5);
    assertThat(best.of(Detail.TO)).isZero();
  }

  private static Scoring found(Statement statement) {
    Scoring scoring = new Scoring();
    scoring.add(
        new GoldItem("x001", null, "sentence", "", List.of(DATED), List.of(), List.of()),
        List.of(statement));
    return scoring;
  }
}
