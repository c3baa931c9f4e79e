package org.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Aspect.BEGINS;
import static org.entente.ontology.Aspect.ENDS;
import static org.entente.ontology.Aspect.HOLDS;
import static org.entente.ontology.Relation.ATTACKED;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;
import static org.entente.ontology.Relation.MEMBER_OF;

import java.time.LocalDate;
import org.entente.ontology.Polarity;
import org.junit.jupiter.api.Test;

/** Which ends close a state, and which are more likely misread. */
class EndsInDoubtTests {

  @Test
  void aMembershipSince1992ThatOneArticleSeemsToEndIn1992GoesOn() {
    var telling =
        recordedSince1992()
            .on("2022-01-06")
            .by("Morning Post", 0.7)
            .says(ENDS, "1992")
            .by("Daily Star", 0.9)
            .says(HOLDS);

    assertThat(telling.asTold()).containsExactly("1992-05-15.. ×3");
    assertThat(telling.onlyFact().fact().extent().certainTo())
        .contains(LocalDate.parse("2022-01-06"));
  }

  @Test
  void theDateUpToWhichAStateSeemsToHoldIsNoReportOfItsEnd() {
    var telling =
        recordedSince1992()
            .on("2022-01-20")
            .by("Morning Post", 0.95)
            .says(HOLDS, null, "2022-01-13");

    assertThat(telling.asTold()).containsExactly("1992-05-15.. ×2");
  }

  @Test
  void severalMayMisreadSinceAlike() {
    var telling = recordedSince1992().on("2022-01-06");
    for (String outlet : new String[] {"One", "Two", "Three", "Four"}) {
      telling.by(outlet, 0.8).says(ENDS, "1992");
    }

    assertThat(telling.asTold()).containsExactly("1992-05-15.. ×5");
  }

  @Test
  void whatReferenceDataHoldsOpenNeedsMoreThanOneReportToEnd() {
    var one = recordedSince1992().on("2025-01-30").by("Morning Post", 0.8).says(ENDS, "2025-01-29");
    var two = one.asTold();
    one.by("Daily Star", 0.8).says(ENDS, "2025-01-29");

    assertThat(two).containsExactly("1992-05-15.. ×2");
    assertThat(one.asTold()).containsExactly("1992-05-15..2025-01-29 ×3");
  }

  @Test
  void twoCopiesOfOneStoryAreNotTwoReports() {
    var telling =
        recordedSince1992()
            .on("2025-01-30")
            .copying("one story")
            .by("Morning Post", 0.8)
            .says(ENDS, "2025-01-29")
            .by("Daily Star", 0.8)
            .says(ENDS, "2025-01-29");

    assertThat(telling.asTold()).containsExactly("1992-05-15.. ×3");
  }

  @Test
  void anEndThatReferenceDataTellsIsBelieved() {
    var telling = recordedSince1992().on("2012-12-19").record().says(ENDS, "2012-12-19");

    assertThat(telling.asTold()).containsExactly("1992-05-15..2012-12-19 ×2");
  }

  @Test
  void asOfADayTheEndIsBelievedOnceASecondSourceTellsIt() {
    var telling =
        recordedSince1992()
            .on("2025-01-30")
            .by("Morning Post", 0.8)
            .says(ENDS, "2025-01-29")
            .on("2025-02-02")
            .by("Daily Star", 0.8)
            .says(ENDS, "2025-01-29");

    assertThat(telling.onlyFact().states())
        .extracting(state -> state.knownFrom() + " " + state.extent().to())
        .containsExactly("1992-05-15 null", "2025-01-30 null", "2025-02-02 2025-01-29");
  }

  @Test
  void anEndThatIsRatherDoubtfulThanNotClosesNothing() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2022-01-06")
            .by("Morning Post", 0.8)
            .says(BEGINS, "2022-01-06")
            .on("2022-01-12")
            .by("Daily Star", 0.4)
            .says(ENDS, "2022-01-11");

    assertThat(telling.asTold()).containsExactly("2022-01-06.. ×2");
  }

  @Test
  void oneReportEndsWhatNothingHoldsOpen() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2022-01-06")
            .by("Morning Post", 0.9)
            .says(BEGINS, "2022-01-06")
            .on("2022-01-20")
            .by("Daily Star", 0.6)
            .says(ENDS, "2022-01-19");

    assertThat(telling.asTold()).containsExactly("2022-01-06..2022-01-19 ×2");
  }

  @Test
  void anEndIsDoubtedIfItHoldsLongAfterAndNobodyTellsThatItBeganAnew() {
    var doubted =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2015-01-01")
            .by("Morning Post", 0.8)
            .says(BEGINS, "2015-01-01")
            .on("2017-01-02")
            .says(ENDS, "2017-01-01")
            .on("2019-05-01")
            .by("Daily Star", 0.9)
            .says(HOLDS);
    var anew =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2015-01-01")
            .by("Morning Post", 0.8)
            .says(BEGINS, "2015-01-01")
            .on("2017-01-02")
            .says(ENDS, "2017-01-01")
            .on("2019-05-01")
            .by("Daily Star", 0.9)
            .says(BEGINS, "2019-04-30");

    assertThat(doubted.asTold()).containsExactly("2015-01-01.. ×3");
    assertThat(anew.asTold()).containsExactly("2015-01-01..2017-01-01 ×2", "2019-04-30.. ×1");
  }

  @Test
  void aDoubtfulEndAloneIsAllThatIsKnown() {
    var telling =
        Telling.of(MEMBER_OF).on("2012-12-20").by("Morning Post", 0.3).says(ENDS, "2012-12-19");

    assertThat(telling.asTold()).containsExactly("..2012-12-19 ×1");
  }

  @Test
  void whoHasNotWithdrawnIsStillThere() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2022-01-07")
            .says(BEGINS, "2022-01-06")
            .on("2022-02-01")
            .denying()
            .says(ENDS);

    DerivedFact fact = telling.onlyFact();

    assertThat(fact.fact().key().polarity()).isEqualTo(Polarity.AFFIRMED);
    assertThat(fact.fact().extent().certainTo()).contains(LocalDate.parse("2022-02-01"));
    assertThat(fact.fact().weight().contradictions()).isZero();
  }

  @Test
  void aDenialStaysOpenWhereAnotherSaysThatItHasNotEnded() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2022-01-07")
            .denying()
            .says(HOLDS, "2022-01-06")
            .denying()
            .says(ENDS, "2022-01-06");

    assertThat(telling.facts())
        .extracting(
            derived ->
                derived.fact().key().polarity()
                    + " "
                    + derived.fact().extent().latestTo()
                    + " "
                    + derived.fact().weight().contradictions())
        .containsExactly("AFFIRMED 9999-12-31 1", "NEGATED 9999-12-31 1");
  }

  @Test
  void whoHasNotHaltedItsAttacksAttacks() {
    var telling =
        Telling.of(ATTACKED)
            .on("2022-03-02")
            .says(HOLDS, "2022-03-01")
            .on("2022-03-03")
            .denying()
            .says(ENDS);

    assertThat(telling.asTold()).containsExactly("2022-03-01..2022-03-01 ×2");
  }

  private static Telling recordedSince1992() {
    return Telling.of(MEMBER_OF).on("1992-05-15").record().says(BEGINS, "1992-05-15");
  }
}
