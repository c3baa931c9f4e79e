package org.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Aspect.ENDS;
import static org.entente.ontology.Aspect.HOLDS;
import static org.entente.ontology.Relation.ATTACKED;
import static org.entente.ontology.Relation.CONDEMNED;

import java.time.LocalDate;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How claims about what happens become facts. */
class ActFactsTests {

  @Test
  void claimsWithinThreeDaysAreOneAct() {
    var telling =
        Telling.of(CONDEMNED)
            .on("2022-01-12")
            .says(HOLDS, "2022-01-05")
            .says(HOLDS, "2022-01-07")
            .says(HOLDS, "2022-01-08")
            .says(HOLDS, "2022-01-12");

    assertThat(telling.asTold())
        .containsExactly("2022-01-05..2022-01-08 ×3", "2022-01-12..2022-01-12 ×1");
  }

  @Test
  void closeDaysPartAtTheWidestGap() {
    var telling =
        Telling.of(ATTACKED)
            .on("2022-01-12")
            .says(HOLDS, "2022-01-02")
            .says(HOLDS, "2022-01-05")
            .says(HOLDS, "2022-01-06");

    assertThat(telling.asTold())
        .containsExactly("2022-01-02..2022-01-02 ×1", "2022-01-05..2022-01-06 ×2");
  }

  @Test
  void monthsOfDailyAttacksAreNotOneAct() {
    var telling = Telling.of(ATTACKED).on("2022-04-01");
    for (int day = 1; day <= 28; day++) {
      telling.says(HOLDS, "2022-03-%02d".formatted(day));
    }

    assertThat(telling.facts()).hasSize(7);
  }

  @Test
  void aMonthJoinsTheOnlyActThatFitsAndDoesNotMakeItLonger() {
    var telling =
        Telling.of(CONDEMNED).on("2022-02-01").says(HOLDS, "2022-01-05").says(HOLDS, "2022-01");

    assertThat(telling.asTold()).containsExactly("2022-01-05..2022-01-05 ×2");
  }

  @Test
  void aMonthNeverBridgesTwoActs() {
    var telling =
        Telling.of(CONDEMNED)
            .on("2022-02-01")
            .says(HOLDS, "2022-01-05")
            .says(HOLDS, "2022-01-20")
            .says(HOLDS, "2022-01")
            .says(HOLDS, "2022");

    assertThat(telling.asTold())
        .containsExactlyInAnyOrder(
            "2022-01-05..2022-01-05 ×1",
            "2022-01-20..2022-01-20 ×1",
            "2022-01..2022-01 ×1",
            "2022..2022 ×1");
  }

  @Test
  void aCampaignToldFromFirstToLastDayIsAFactOfItsOwn() {
    var telling =
        Telling.of(ATTACKED)
            .on("1999-07-01")
            .says(HOLDS, "1999-03-24", "1999-06-10")
            .says(HOLDS, "1999-03-24", "1999-06-10")
            .says(HOLDS, "1999-05-07");

    assertThat(telling.asTold())
        .containsExactly("1999-03-24..1999-06-10 ×2", "1999-05-07..1999-05-07 ×1");
    assertThat(telling.facts().getFirst().fact().extent().certainFrom()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "2013-06, 2013, 2013-06-01, 2013-12-31",
    "2013, 2013-03, 2013-01-01, 2013-03-31",
    "2013, 2013, 2013-01-01, 2013-12-31"
  })
  void aCampaignLastsNoLongerThanTheMorePreciseOfItsEndsAllows(
      String from, String to, LocalDate first, LocalDate last) {
    var telling = Telling.of(ATTACKED).on("2014-01-01").says(HOLDS, from, to);

    Extent extent = telling.onlyFact().fact().extent();

    assertThat(telling.asTold()).containsExactly("%s..%s ×1".formatted(from, to));
    assertThat(extent.earliestFrom()).isEqualTo(first);
    assertThat(extent.latestTo()).isEqualTo(last);
  }

  @Test
  void aDenialThatBelongsToAnotherDayContradictsNothing() {
    var telling =
        Telling.of(ATTACKED)
            .on("2001-04-01")
            .says(HOLDS, "2001-01-05")
            .denying()
            .says(HOLDS, "2001-03-10")
            .denying()
            .says(HOLDS, "2001");

    assertThat(telling.facts())
        .extracting(derived -> derived.fact().weight().contradictions())
        .containsExactly(0, 0);
  }

  @Test
  void anUndatedReportJoinsTheOnlyActOfTheMonthBeforeIt() {
    var telling =
        Telling.of(CONDEMNED)
            .on("2022-01-06")
            .says(HOLDS, "2022-01-05")
            .on("2022-01-09")
            .says(HOLDS);

    assertThat(telling.asTold()).containsExactly("2022-01-05..2022-01-05 ×2");
  }

  @Test
  void undatedReportsOfOneMonthAreOneFactAndThoseOfFiftyMonthsAreFifty() {
    var telling = Telling.of(CONDEMNED);
    for (int month = 0; month < 50; month++) {
      String day = "%d-%02d-1".formatted(2018 + month / 12, 1 + month % 12);
      telling.on(day + "1").says(HOLDS).on(day + "7").says(HOLDS);
    }

    assertThat(telling.facts()).hasSize(50).allMatch(derived -> derived.claims().size() == 2);
  }

  @Test
  void anUndatedReportWasSoByItsPublication() {
    var telling = Telling.of(CONDEMNED).on("2022-01-09").says(HOLDS);

    Extent extent = telling.onlyFact().fact().extent();

    assertThat(extent.from()).isNull();
    assertThat(extent.latestTo()).isEqualTo("2022-01-09");
    assertThat(extent.certainFrom()).isEmpty();
    assertThat(extent.mayOverlap(Period.of(FuzzyDate.parse("2022-01")))).isTrue();
    assertThat(extent.certainlyOverlaps(Period.of(FuzzyDate.parse("2022-01")))).isFalse();
    assertThat(extent.mayOverlap(Period.of(FuzzyDate.parse("2022-02")))).isFalse();
  }

  @Test
  void anUndatedReportNeverJoinsAFactDatedToAYear() {
    var telling = Telling.of(CONDEMNED).on("2022-06-09").says(HOLDS).says(HOLDS, "2022");

    assertThat(telling.facts()).hasSize(2);
  }

  @Test
  void whatWasHaltedHadBeenGoingOn() {
    var telling = Telling.of(ATTACKED).on("1999-06-11").says(ENDS, "1999-06-10");

    Extent extent = telling.onlyFact().fact().extent();

    assertThat(extent.earliestFrom()).isEqualTo(Extent.EVER_BEFORE);
    assertThat(telling.asTold()).containsExactly("..1999-06-10 ×1");
  }

  @Test
  void aMonthIsCertainForThePeriodThatHoldsIt() {
    Extent extent =
        Telling.of(CONDEMNED).on("2022-02-09").says(HOLDS, "2022-01").onlyFact().fact().extent();

    assertThat(extent.certainlyOverlaps(Period.of(FuzzyDate.parse("2022")))).isTrue();
    assertThat(extent.certainlyOverlaps(Period.of(FuzzyDate.parse("2022-01-05")))).isFalse();
    assertThat(extent.mayOverlap(Period.of(FuzzyDate.parse("2022-01-05")))).isTrue();
  }
}
