package org.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.FuzzyDate.Precision;
import org.entente.ontology.Modality;
import org.entente.ontology.Period;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StanceSeriesTests {

  private static final Period YEAR_2022 = Period.of(FuzzyDate.year(2022));

  private static Fact act(String id, Relation relation, String date) {
    FuzzyDate when = FuzzyDate.parse(date);
    return fact(
        id,
        relation,
        new Extent(when.earliest(), when.latest(), when.earliest(), when.latest(), when, when));
  }

  private static Fact since(String id, Relation relation, String date) {
    FuzzyDate when = FuzzyDate.parse(date);
    return fact(
        id,
        relation,
        new Extent(when.earliest(), when.latest(), when.latest(), Extent.EVER_AFTER, when, null));
  }

  private static Fact fact(String id, Relation relation, Extent extent) {
    return new Fact(
        new FactId("f-" + id.repeat(16)),
        new FactKey(
            ActorId.of("CHN"),
            relation,
            ActorId.of("LTU"),
            Polarity.AFFIRMED,
            Modality.ACTUAL,
            false),
        extent,
        new Weight(1, 2, 0, new Confidence(0.9)),
        new Circumstances(null, null, null),
        null);
  }

  private static List<String> told(List<StanceStep> steps) {
    return steps.stream()
        .map(
            step ->
                "%s +%d -%d certainly +%d -%d"
                    .formatted(
                        step.date(),
                        step.support(),
                        step.opposition(),
                        step.certainSupport(),
                        step.certainOpposition()))
        .toList();
  }

  private static Period between(@Nullable String from, @Nullable String to) {
    return new Period(
        from == null ? null : FuzzyDate.parse(from), to == null ? null : FuzzyDate.parse(to));
  }

  @Test
  void countsAFactOfAYearInEachOfItsMonthsAndInNoneForCertain() {
    List<Fact> facts = List.of(act("a", Relation.CONDEMNED, "2022"));

    List<StanceStep> months = StanceSeries.of(facts, Precision.MONTH, Period.ALWAYS);

    assertThat(months).hasSize(12);
    assertThat(told(months))
        .startsWith("2022-01 +0 -1 certainly +0 -0")
        .endsWith("2022-12 +0 -1 certainly +0 -0");
    assertThat(told(StanceSeries.of(facts, Precision.YEAR, Period.ALWAYS)))
        .containsExactly("2022 +0 -1 certainly +0 -1");
  }

  @Test
  void countsWhatLastsInEveryStepAndListsSilentOnes() {
    List<Fact> facts =
        List.of(
            since("a", Relation.RECOGNISED, "2021-11-30"),
            act("b", Relation.CONDEMNED, "2022-02-28"));

    assertThat(told(StanceSeries.of(facts, Precision.MONTH, between("2021-10", "2022-03"))))
        .containsExactly(
            "2021-10 +0 -0 certainly +0 -0",
            "2021-11 +1 -0 certainly +1 -0",
            "2021-12 +1 -0 certainly +0 -0",
            "2022-01 +1 -0 certainly +0 -0",
            "2022-02 +1 -1 certainly +0 -1",
            "2022-03 +1 -0 certainly +0 -0");
  }

  @Test
  void endsWhereThePeriodDoesInTheMiddleOfAMonth() {
    List<Fact> facts =
        List.of(act("a", Relation.AIDED, "2022-01-14"), act("b", Relation.AIDED, "2022-01-15"));

    List<StanceStep> steps =
        StanceSeries.of(facts, Precision.MONTH, between("2022-01-15", "2022-02-10"));

    assertThat(told(steps))
        .containsExactly("2022-01 +1 -0 certainly +1 -0", "2022-02 +0 -0 certainly +0 -0");
    assertThat(steps.getLast().days().to()).isEqualTo(FuzzyDate.day(LocalDate.of(2022, 2, 10)));
  }

  @Test
  void reachesAsFarAsTheFactsAreDatedWhereThePeriodIsOpen() {
    List<Fact> facts =
        List.of(
            since("a", Relation.RECOGNISED, "1991"),
            act("b", Relation.AIDED, "1993-05-06"),
            fact("c", Relation.AIDED, Extent.UNKNOWN));

    assertThat(told(StanceSeries.of(facts, Precision.YEAR, Period.ALWAYS)))
        .containsExactly(
            "1991 +2 -0 certainly +1 -0",
            "1992 +2 -0 certainly +0 -0",
            "1993 +3 -0 certainly +1 -0");
    assertThat(StanceSeries.of(List.of(), Precision.YEAR, Period.ALWAYS)).isEmpty();
    assertThat(StanceSeries.of(List.of(), Precision.MONTH, YEAR_2022)).hasSize(12);
  }

  @Test
  void refusesMoreStepsThanAnybodyReads() {
    assertThatThrownBy(() -> StanceSeries.of(List.of(), Precision.MONTH, between("1900", "2022")))
        .hasMessageContaining("1,200 steps")
        .hasMessageContaining("by YEAR");
  }
}
