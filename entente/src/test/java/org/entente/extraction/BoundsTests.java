package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoundsTests {

  private static final Span MAY = new Span(0, 8);
  private static final Span YEAR = new Span(20, 24);
  private static final Span LAST_YEAR = new Span(40, 44);
  private static final Map<Span, FuzzyDate> DATES =
      Map.of(
          MAY, FuzzyDate.parse("2022-05"),
          YEAR, FuzzyDate.parse("2022"),
          LAST_YEAR, FuzzyDate.parse("2021"));

  @Test
  void areBothToldWhereTheEndMayFollowTheBegin() {
    assertThat(bounds(Map.of(LAST_YEAR, 1.0), Map.of(MAY, 1.0)))
        .isEqualTo(new Bounds(FuzzyDate.parse("2021"), FuzzyDate.parse("2022-05")));
    assertThat(bounds(Map.of(MAY, 1.0), Map.of(YEAR, 1.0)))
        .isEqualTo(new Bounds(FuzzyDate.parse("2022-05"), FuzzyDate.parse("2022")));
  }

  @Test
  void leaveOutTheLessSureOfTwoThatContradictEachOther() {
    assertThat(bounds(Map.of(MAY, 3.0), Map.of(LAST_YEAR, 1.0)))
        .isEqualTo(new Bounds(FuzzyDate.parse("2022-05"), null));
    assertThat(bounds(Map.of(MAY, 1.0), Map.of(LAST_YEAR, 3.0)))
        .isEqualTo(new Bounds(null, FuzzyDate.parse("2021")));
  }

  @Test
  void areAbsentWhereNothingIsLikely() {
    assertThat(bounds(Map.of(MAY, -1.0), Map.of())).isEqualTo(new Bounds(null, null));
  }

  private static Bounds bounds(Map<Span, Double> from, Map<Span, Double> to) {
    return Bounds.of(new Leads<>(from), 0, new Leads<>(to), 0, BoundsTests::date);
  }

  private static @Nullable FuzzyDate date(@Nullable Span words) {
    return words == null ? null : DATES.get(words);
  }
}
