package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.ontology.FuzzyDate;
import org.junit.jupiter.api.Test;

class BoundsTests {

  private static final FuzzyDate MAY = FuzzyDate.parse("2022-05");
  private static final FuzzyDate YEAR = FuzzyDate.parse("2022");
  private static final FuzzyDate LAST_YEAR = FuzzyDate.parse("2021");

  @Test
  void areBothToldWhereTheEndMayFollowTheBegin() {
    assertThat(bounds(Map.of(LAST_YEAR, 1.0), Map.of(MAY, 1.0)))
        .isEqualTo(new Bounds(LAST_YEAR, MAY));
    assertThat(bounds(Map.of(MAY, 1.0), Map.of(YEAR, 1.0))).isEqualTo(new Bounds(MAY, YEAR));
  }

  @Test
  void leaveOutTheLessSureOfTwoThatContradictEachOther() {
    assertThat(bounds(Map.of(MAY, 3.0), Map.of(LAST_YEAR, 1.0))).isEqualTo(new Bounds(MAY, null));
    assertThat(bounds(Map.of(MAY, 1.0), Map.of(LAST_YEAR, 3.0)))
        .isEqualTo(new Bounds(null, LAST_YEAR));
  }

  @Test
  void areAbsentWhereNothingIsLikely() {
    assertThat(bounds(Map.of(MAY, -1.0), Map.of())).isEqualTo(new Bounds(null, null));
  }

  private static Bounds bounds(Map<FuzzyDate, Double> from, Map<FuzzyDate, Double> to) {
    return Bounds.of(new Leads<>(from), 0, new Leads<>(to), 0);
  }
}
