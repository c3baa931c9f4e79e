package org.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Aspect.BEGINS;
import static org.entente.ontology.Aspect.HOLDS;
import static org.entente.ontology.Relation.CONDEMNED;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;

import java.time.LocalDate;
import org.entente.ontology.ActorId;
import org.entente.ontology.Consent;
import org.entente.ontology.Relation.Leaning;
import org.junit.jupiter.api.Test;

/** What stands behind a fact, and since when. */
class FactWeightTests {

  private static final ActorId CSTO = ActorId.of("CSTO");

  @Test
  void neverCountsTwoCopiesOfOneAgencyStoryTwice() {
    var telling =
        Telling.of(CONDEMNED)
            .on("2022-01-06")
            .by("Reuters")
            .says(HOLDS, "2022-01-05")
            .says(HOLDS, "2022-01-05")
            .by("Xinhua")
            .says(HOLDS, "2022-01-05");

    Weight weight = telling.onlyFact().fact().weight();

    assertThat(weight.claims()).isEqualTo(3);
    assertThat(weight.sources()).isEqualTo(2);
    assertThat(weight.confidence().value()).isEqualTo(0.75);
  }

  @Test
  void copiesOfOneTextInTwoOutletsAreOneSource() {
    var telling =
        Telling.of(CONDEMNED)
            .on("2022-01-06")
            .copying("one story")
            .by("Morning Post", 0.6)
            .says(HOLDS, "2022-01-05")
            .by("Daily Star", 0.8)
            .says(HOLDS, "2022-01-05");

    Weight weight = telling.onlyFact().fact().weight();

    assertThat(weight.sources()).isEqualTo(1);
    assertThat(weight.confidence().value()).isEqualTo(0.8);
  }

  @Test
  void aReportOfItsOwnBesideACopyMakesAnOutletIndependentOfWhoElsePrintsTheCopy() {
    var telling =
        Telling.of(CONDEMNED)
            .on("2022-01-06")
            .copying("an agency's story")
            .by("Morning Post", 0.9)
            .says(HOLDS, "2022-01-05")
            .by("Daily Star", 0.7)
            .says(HOLDS, "2022-01-05")
            .copying("its own report")
            .by("Morning Post", 0.8)
            .says(HOLDS, "2022-01-05");

    Weight weight = telling.onlyFact().fact().weight();

    assertThat(weight.sources()).isEqualTo(2);
    assertThat(weight.confidence().value()).isEqualTo(0.98);
  }

  @Test
  void outletsThatShareNoStoryStayIndependentThoughAThirdCopiesBoth() {
    var telling =
        Telling.of(CONDEMNED)
            .on("2022-01-06")
            .copying("first")
            .by("Morning Post")
            .says(HOLDS, "2022-01-05")
            .by("Daily Star")
            .says(HOLDS, "2022-01-05")
            .copying("second")
            .says(HOLDS, "2022-01-05")
            .by("The Herald")
            .says(HOLDS, "2022-01-05");

    assertThat(telling.onlyFact().fact().weight().sources()).isEqualTo(2);
  }

  @Test
  void keepsWhatWasKnownOnEachDay() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2022-01-06")
            .by("Reuters")
            .says(BEGINS, "2022-01")
            .on("2022-01-07")
            .by("Xinhua")
            .says(BEGINS, "2022-01-06")
            .on("2022-01-08")
            .denying()
            .says(HOLDS, "2022-01-08");

    var states = telling.facts().getFirst().states();

    assertThat(states)
        .extracting(
            state ->
                "%s %s: %d sources, %d against, from %s"
                    .formatted(
                        state.knownFrom(),
                        state.knownTo(),
                        state.weight().sources(),
                        state.weight().contradictions(),
                        state.extent().from()))
        .containsExactly(
            "2022-01-06 2022-01-06: 1 sources, 0 against, from 2022-01",
            "2022-01-07 2022-01-07: 2 sources, 0 against, from 2022-01-06",
            "2022-01-08 9999-12-31: 2 sources, 1 against, from 2022-01-06");
    assertThat(telling.facts().getFirst().fact().known()).isEqualTo(LocalDate.parse("2022-01-06"));
  }

  @Test
  void anArticleWithoutADateCountsButNotAsOfAnyDay() {
    var telling =
        Telling.of(CONDEMNED).on("2022-01-06").says(HOLDS, "2022-01-05").on(null).says(HOLDS);

    DerivedFact derived = telling.onlyFact();

    assertThat(derived.fact().weight().claims()).isEqualTo(2);
    assertThat(derived.states()).extracting(state -> state.weight().claims()).containsExactly(1);
  }

  @Test
  void takesWhatMostClaimsThatTellAgreeOn() {
    var telling =
        Telling.of(DEPLOYED_TROOPS_TO)
            .on("2022-01-07")
            .says(BEGINS, "2022-01-06", null, Consent.INVITED, CSTO, 2500)
            .says(BEGINS, "2022-01-06", null, Consent.INVITED, CSTO, 2000)
            .says(BEGINS, "2022-01-06", null, Consent.UNINVITED, null, null)
            .says(BEGINS, "2022-01-06");

    Fact fact = telling.onlyFact().fact();

    assertThat(fact.circumstances()).isEqualTo(new Circumstances(Consent.INVITED, CSTO, null));
    assertThat(fact.leaning()).isEqualTo(Leaning.SUPPORT);
  }

  @Test
  void aDenialTakesNoSide() {
    var telling = Telling.of(CONDEMNED).on("2022-01-07").denying().says(HOLDS, "2022-01-05");

    assertThat(telling.onlyFact().fact().leaning()).isEqualTo(Leaning.NEUTRAL);
  }
}
