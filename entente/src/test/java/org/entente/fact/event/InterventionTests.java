package org.entente.fact.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Consent.INVITED;
import static org.entente.ontology.Consent.UNINVITED;
import static org.entente.ontology.Relation.ATTACKED;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.fact.Fact;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.junit.jupiter.api.Test;

/** Which deployments and attacks are one intervention. */
class InterventionTests {

  @Test
  void whatSeveralDoUnderOneFlagIsOne() {
    Told told =
        new Told()
            .deployed("RUS", "KAZ", "2022-01-06", "2022-01-19", "CSTO", INVITED, 2000)
            .deployed("BLR", "KAZ", "2022-01", "2022-01-14", "CSTO", null, 500)
            .deployed("CSTO", "KAZ", "2022-01-06", null, null, INVITED, 2400);

    Intervention mission = only(told);

    assertThat(mission.flag()).hasToString("CSTO");
    assertThat(mission.interveners())
        .extracting(each -> each.actor() + " " + each.quantity())
        .containsExactly("BLR 500", "CSTO 2400", "RUS 2000");
    assertThat(mission.from()).as("the first day is that of the month").hasToString("2022-01");
    assertThat(mission.to()).as("the alliance is not said to have left").isNull();
    assertThat(mission.consent()).isEqualTo(INVITED);
    assertThat(mission.quantity()).as("2000 and 500, more than the whole").isEqualTo(2500);
  }

  @Test
  void oneWhoActsByItselfHasAnInterventionOfItsOwn() {
    Told told =
        new Told()
            .deployed("RUS", "SYR", "2015-09-30", null, null, INVITED, null)
            .deployed("USA", "SYR", "2015-10-30", null, null, UNINVITED, 50);

    assertThat(shown(told.facts()))
        .containsExactly("RUS alone 2015-09-30..null ×1", "USA alone 2015-10-30..null ×1");
  }

  @Test
  void attacksAndDeploymentsThatFollowWithinAMonthAreOne() {
    Told told =
        new Told()
            .fact("FRA", ATTACKED, "MLI", "2013-01-11", "2013-01-11")
            .deployed("FRA", "MLI", "2013-02-10", "2014-07-15", null, null, null)
            .deployed("FRA", "MLI", "2014-08-15", "2022-08-15", null, null, null);

    assertThat(shown(told.facts()))
        .as("30 days between the first two, 31 before the third")
        .containsExactly(
            "FRA alone 2013-01-11..2014-07-15 ×2", "FRA alone 2014-08-15..2022-08-15 ×1");
  }

  @Test
  void aWithdrawalOfWhichTheBeginningIsUnknownDoesNotReachBackForEver() {
    Told told =
        new Told()
            .deployed("GBR", "AFG", "2001-10-07", "2002-01-31", null, null, null)
            .deployed("GBR", "AFG", null, "2021-08-28", null, null, null);

    assertThat(shown(told.facts()))
        .containsExactly("GBR alone 2001-10-07..2002-01-31 ×1", "GBR alone null..2021-08-28 ×1");
  }

  @Test
  void theInvitationIsOpenWhereFactsDoNotAgree() {
    Told told =
        new Told()
            .deployed("RUS", "KAZ", "2022-01-06", null, "CSTO", INVITED, null)
            .deployed("BLR", "KAZ", "2022-01-06", null, "CSTO", UNINVITED, null);

    assertThat(only(told).consent()).isNull();
    assertThat(only(told).quantity()).isNull();
  }

  @Test
  void theOrderOfFactsDoesNotMatter() {
    Told told = new Told();
    Random random = new Random(3);
    for (int i = 0; i < 60; i++) {
      String from =
          "20%02d-0%d-1%d".formatted(10 + random.nextInt(4), 1 + random.nextInt(2), i % 10);
      told.deployed(
          List.of("RUS", "FRA", "USA").get(random.nextInt(3)),
          "SYR",
          random.nextInt(5) == 0 ? null : from,
          random.nextInt(3) == 0 ? null : from.replace("-01-", "-03-").replace("-02-", "-03-"),
          random.nextBoolean() ? "NATO" : null,
          null,
          null);
    }
    List<Intervention> together = Intervention.of(told.facts());

    Collections.shuffle(told.facts(), random);

    assertThat(Intervention.of(told.facts())).isEqualTo(together);
  }

  @Test
  void isFoundByAnyDayOnWhichItMayHaveLasted() {
    Intervention mission =
        only(new Told().deployed("RUS", "KAZ", "2022-01", "2022-01-19", null, null, null));

    assertThat(mission.mayOverlap(Period.of(FuzzyDate.parse("2022-01-01")))).isTrue();
    assertThat(mission.mayOverlap(Period.of(FuzzyDate.parse("2022-01-19")))).isTrue();
    assertThat(mission.mayOverlap(Period.of(FuzzyDate.parse("2022-01-20")))).isFalse();
    assertThat(mission.mayOverlap(Period.of(FuzzyDate.parse("2021-12")))).isFalse();
  }

  private static Intervention only(Told told) {
    List<Intervention> all = Intervention.of(told.facts());
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static List<String> shown(List<Fact> facts) {
    return Intervention.of(facts).stream()
        .map(
            each ->
                "%s %s %s..%s ×%d"
                    .formatted(
                        each.leader(),
                        each.flag() == null ? "alone" : "flag",
                        each.from(),
                        each.to(),
                        each.facts().size()))
        .toList();
  }
}
