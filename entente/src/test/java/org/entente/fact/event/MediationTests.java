package org.entente.fact.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.AGREED_WITH;
import static org.entente.ontology.Relation.MEDIATED_BETWEEN;
import static org.entente.ontology.Relation.REQUESTED_HELP_FROM;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who mediated between two, who had asked, and what came of it. */
class MediationTests {

  @Test
  void aMediationIsTowardsBoth() {
    Told told =
        new Told()
            .fact("RUS", MEDIATED_BETWEEN, "ARM", "2020-11-08", "2020-11-08")
            .fact("RUS", MEDIATED_BETWEEN, "AZE", "2020-11-09", "2020-11-09")
            .fact("FRA", MEDIATED_BETWEEN, "ARM", "2020-11-08", "2020-11-08");

    List<Mediation> mediations = Mediation.of(told.facts());

    assertThat(mediations).hasSize(1);
    assertThat(mediations.getFirst().mediator()).hasToString("RUS");
    assertThat(mediations.getFirst().from()).hasToString("2020-11-08");
    assertThat(mediations.getFirst().to()).hasToString("2020-11-09");
  }

  @Test
  void whatCameBeforeAndAfterBelongsToItWithinItsTime() {
    Told told =
        new Told()
            .fact("RUS", MEDIATED_BETWEEN, "ARM", "2020-11-09", "2020-11-09")
            .fact("RUS", MEDIATED_BETWEEN, "AZE", "2020-11-09", "2020-11-09")
            .fact("ARM", REQUESTED_HELP_FROM, "RUS", "2020-08-11", "2020-08-11")
            .fact("ARM", REQUESTED_HELP_FROM, "RUS", "2020-08-10", "2020-08-10")
            .fact("ARM", REQUESTED_HELP_FROM, "FRA", "2020-11-01", "2020-11-01")
            .fact("ARM", AGREED_WITH, "AZE", "2020-11-08", "2020-11-08")
            .fact("ARM", AGREED_WITH, "AZE", "2020-11-10", "2020-11-10")
            .fact("ARM", AGREED_WITH, "AZE", "2021-05-08", "2021-05-08")
            .fact("ARM", AGREED_WITH, "AZE", "2021-05-09", "2021-05-09");

    Mediation mediation = Mediation.of(told.facts()).getFirst();

    assertThat(mediation.requests())
        .extracting(fact -> String.valueOf(fact.extent().from()))
        .as("90 days before, and not 91")
        .containsExactly("2020-08-11");
    assertThat(mediation.agreements())
        .extracting(fact -> String.valueOf(fact.extent().from()))
        .as("180 days after, and not 181 nor the day before")
        .containsExactly("2020-11-10", "2021-05-08");
  }

  @Test
  void roundsWithMoreThanAMonthBetweenAreSeveral() {
    Told told =
        new Told()
            .fact("TUR", MEDIATED_BETWEEN, "RUS", "2022-03-10", "2022-03-10")
            .fact("TUR", MEDIATED_BETWEEN, "UKR", "2022-03-29", "2022-03-29")
            .fact("TUR", MEDIATED_BETWEEN, "RUS", "2022-07-22", "2022-07-22")
            .fact("TUR", MEDIATED_BETWEEN, "UKR", "2022-07-22", "2022-07-22");

    assertThat(Mediation.of(told.facts()))
        .extracting(each -> each.facts().size())
        .containsExactly(2, 2);
  }
}
