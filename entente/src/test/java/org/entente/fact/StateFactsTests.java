package org.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Aspect.BEGINS;
import static org.entente.ontology.Aspect.ENDS;
import static org.entente.ontology.Aspect.HOLDS;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;
import static org.entente.ontology.Relation.MEMBER_OF;
import static org.entente.ontology.Relation.RECOGNISED;

import java.time.LocalDate;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.entente.ontology.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How claims about what lasts become facts. */
class StateFactsTests {

  @Test
  void aBeginningOpensAndAnEndCloses() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2022-01-06")
            .says(BEGINS, "2022-01-06")
            .on("2022-01-20")
            .says(ENDS, "2022-01-19");

    assertThat(telling.asTold()).containsExactly("2022-01-06..2022-01-19 ×2");
    assertThat(telling.onlyFact().fact().extent().certainTo())
        .contains(LocalDate.parse("2022-01-19"));
  }

  @Test
  void withoutAnEndItIsOpenAndCertainUpToTheLastDayThatAClaimConfirms() {
    var telling =
        Telling.of(MEMBER_OF)
            .on("1995-01-01")
            .says(BEGINS, "1994-04-20")
            .on("2004-06-01")
            .says(HOLDS, "2004-05");

    Extent extent = telling.onlyFact().fact().extent();

    assertThat(telling.asTold()).containsExactly("1994-04-20.. ×2");
    assertThat(extent.latestTo()).isEqualTo(Extent.EVER_AFTER);
    assertThat(extent.certainFrom()).contains(LocalDate.parse("1994-04-20"));
    assertThat(extent.certainTo()).contains(LocalDate.parse("2004-05-01"));
    assertThat(extent.mayOverlap(in("2020"))).isTrue();
    assertThat(extent.certainlyOverlaps(in("2020"))).isFalse();
    assertThat(extent.certainlyOverlaps(in("2001"))).isTrue();
    assertThat(extent.mayOverlap(in("1993"))).isFalse();
  }

  @Test
  void leavingAndJoiningAgainAreTwoStretches() {
    var telling =
        Telling.of(MEMBER_OF)
            .on("2020-01-01")
            .says(HOLDS, "1994", "1999")
            .says(BEGINS, "2006-08-16")
            .says(ENDS, "2012-12-19");

    assertThat(telling.asTold()).containsExactly("1994..1999 ×1", "2006-08-16..2012-12-19 ×2");
  }

  @Test
  void aPlanToEndIsAFactOfItsOwnAtTheTimeOfThatEnd() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2024-12-01")
            .planning()
            .says(BEGINS, "2024-12")
            .says(ENDS, "2025-01")
            .on("2024-12-05")
            .planning()
            .says(ENDS, "2025-01-30");

    assertThat(telling.asTold()).containsExactly("2024-12.. ×1", "2025-01-30..2025-01-30 ×2");
    assertThat(telling.facts())
        .extracting(derived -> derived.fact().key().ending())
        .containsExactlyInAnyOrder(false, true);
  }

  @Test
  void whoDoesNotPlanToEndPlansNothing() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO).on("2024-12-01").denying().planning().says(ENDS, "2025");

    FactKey key = telling.onlyFact().fact().key();

    assertThat(key.polarity()).isEqualTo(Polarity.NEGATED);
    assertThat(key.ending()).isTrue();
  }

  @Test
  void aSecondBeginningWithoutAnEndBetweenConfirmsTheFirst() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2022-01-09")
            .says(BEGINS, "2022-01-06")
            .says(BEGINS, "2022-01-08");

    assertThat(telling.asTold()).containsExactly("2022-01-06.. ×2");
    assertThat(telling.onlyFact().fact().extent().certainTo())
        .contains(LocalDate.parse("2022-01-08"));
  }

  @Test
  void aWithdrawalTakesItsTime() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2022-01-20")
            .says(BEGINS, "2022-01-06")
            .says(ENDS, "2022-01-13")
            .says(HOLDS, "2022-01-15")
            .says(ENDS, "2022-01-19");

    Extent extent = telling.onlyFact().fact().extent();

    assertThat(telling.asTold()).containsExactly("2022-01-06..2022-01-19 ×4");
    assertThat(extent.earliestTo()).isEqualTo("2022-01-15");
    assertThat(extent.latestTo()).isEqualTo("2022-01-19");
  }

  @Test
  void aCoarseDateAndAPreciseOneOfTheSameBeginningAreThePreciseOne() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2022-02-01")
            .says(BEGINS, "2022")
            .says(HOLDS, "2022-01")
            .says(BEGINS, "2022-01-06");

    Extent extent = telling.onlyFact().fact().extent();

    assertThat(telling.asTold()).containsExactly("2022-01-06.. ×3");
    assertThat(extent.earliestFrom()).isEqualTo("2022-01-06");
    assertThat(extent.latestFrom()).isEqualTo("2022-01-06");
  }

  @Test
  void anEndAloneTellsOfAPastOfUnknownLength() {
    var telling = Telling.of(MEMBER_OF).on("2012-12-20").says(ENDS, "2012-12-19");

    Extent extent = telling.onlyFact().fact().extent();

    assertThat(telling.asTold()).containsExactly("..2012-12-19 ×1");
    assertThat(extent.mayOverlap(in("2005"))).isTrue();
    assertThat(extent.certainlyOverlaps(in("2005"))).isFalse();
    assertThat(extent.mayOverlap(in("2013"))).isFalse();
  }

  @Test
  void whatHoldsWithoutADateHeldOnTheDayOfTheReport() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO).on("2022-01-10").says(HOLDS).on("2022-01-14").says(HOLDS);

    Extent extent = telling.onlyFact().fact().extent();

    assertThat(telling.asTold()).containsExactly(".. ×2");
    assertThat(extent.certainFrom()).contains(LocalDate.parse("2022-01-10"));
    assertThat(extent.certainTo()).contains(LocalDate.parse("2022-01-14"));
    assertThat(extent.mayOverlap(in("2021-12-31"))).isTrue();
    assertThat(extent.mayOverlap(in("2020"))).isFalse();
  }

  @Test
  void anUndatedReportJoinsTheStretchOfItsTime() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2003-03-01")
            .says(BEGINS, "2001-02-01")
            .says(ENDS, "2003-01-31")
            .on("2022-01-08")
            .says(BEGINS)
            .says(BEGINS, "2022-01-06")
            .on("2022-01-25")
            .says(ENDS)
            .says(ENDS, "2022-01-19");

    assertThat(telling.asTold())
        .containsExactly("2001-02-01..2003-01-31 ×2", "2022-01-06..2022-01-19 ×4");
  }

  @Test
  void anUndatedEndClosesWithinTheMonthBeforeItsReport() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2022-01-07")
            .says(BEGINS, "2022-01-06")
            .on("2022-01-25")
            .says(ENDS);

    Extent extent = telling.onlyFact().fact().extent();

    assertThat(telling.asTold()).containsExactly("2022-01-06.. ×2");
    assertThat(extent.latestTo()).isEqualTo("2022-01-25");
    assertThat(extent.earliestTo()).isEqualTo("2022-01-06");
  }

  @Test
  void aClaimOfUnknownTimeJoinsTheOnlyStretchAndNoneOfTwo() {
    var one = Telling.of(MEMBER_OF).on("2012-12-20").says(BEGINS, "1994").on(null).says(HOLDS);
    var two =
        Telling.of(MEMBER_OF)
            .on("2020-01-01")
            .says(BEGINS, "1994", "1999")
            .says(BEGINS, "2006", "2012")
            .on(null)
            .says(HOLDS);

    assertThat(one.asTold()).containsExactly("1994.. ×2");
    assertThat(two.asTold()).containsExactly(".. ×1", "1994..1999 ×1", "2006..2012 ×1");
  }

  @Test
  void whatChangedAfterwardsIsNoContradiction() {
    var telling =
        Telling.of(RECOGNISED)
            .on("2005-03-01")
            .denying()
            .says(HOLDS, "2005-03-01")
            .on("2008-02-20")
            .says(BEGINS, "2008-02-18");

    assertThat(telling.facts())
        .extracting(derived -> derived.fact().weight().contradictions())
        .containsExactly(0, 0);
  }

  @Test
  void nothingLastsLongerThanThoseBetweenWhomItIs() {
    var telling = Telling.of(RECOGNISED).on("1972-02-01").says(BEGINS, "1972-01-22");

    DerivedFact fact =
        Derivation.derive(telling.testimonies(), LocalDate.parse("2003-02-03")).getFirst();

    assertThat(fact.fact().extent().latestTo()).isEqualTo("2003-02-03");
    assertThat(fact.fact().extent().to()).isNull();
    assertThat(fact.states().getLast().extent().latestTo()).isEqualTo("2003-02-03");
  }

  @Test
  void whatIsToldOfThemAfterTheirEndStaysAsItIsTold() {
    var telling = Telling.of(RECOGNISED).on("2010-02-01").says(BEGINS, "2010-01-22");

    DerivedFact fact =
        Derivation.derive(telling.testimonies(), LocalDate.parse("2003-02-03")).getFirst();

    assertThat(fact.fact().extent().latestTo()).isEqualTo(Extent.EVER_AFTER);
  }

  @Test
  void whatWasDeniedBeforeAStateBeganIsNoContradictionOfIt() {
    var telling =
        Telling.of(RECOGNISED)
            .on("2010-06-01")
            .denying()
            .says(HOLDS, "1999")
            .says(HOLDS, "2010-05")
            .on("2010-06-02")
            .says(BEGINS, "2008-05-05");

    assertThat(telling.facts())
        .filteredOn(derived -> derived.fact().key().polarity() == Polarity.AFFIRMED)
        .extracting(derived -> derived.fact().weight().contradictions())
        .containsExactly(1);
  }

  @ParameterizedTest
  @CsvSource({"2022-01, 1", "2022, 1", "2022-01-06, 1", "2022-01-05, 0", "2021-12, 0", "2021, 0"})
  void aDenialOfAMonthOrYearContradictsWhatBeginsWithinIt(String denied, int contradictions) {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2022-02-07")
            .says(BEGINS, "2022-01-06")
            .denying()
            .says(HOLDS, denied);

    assertThat(telling.facts())
        .extracting(derived -> derived.fact().weight().contradictions())
        .containsExactly(contradictions, contradictions);
  }

  @Test
  void aDenialOfTheSameTimeIsAContradiction() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2014-03-01")
            .says(BEGINS, "2014-02-27")
            .on("2014-03-04")
            .denying()
            .says(HOLDS, "2014-03-04")
            .denying()
            .planning()
            .says(HOLDS, "2014-03-04");

    assertThat(telling.facts())
        .extracting(
            derived ->
                derived.fact().key().modality() + " " + derived.fact().weight().contradictions())
        .containsExactly("ACTUAL 1", "ACTUAL 1", "INTENDED 0");
  }

  private static Period in(String date) {
    return Period.of(FuzzyDate.parse(date));
  }
}
