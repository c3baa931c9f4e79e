package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.ontology.Polarity.AFFIRMED;
import static org.entente.ontology.Relation.CONDEMNED;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;
import static org.entente.ontology.Relation.MEDIATED_BETWEEN;
import static org.entente.ontology.Relation.NEGOTIATED_WITH;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.calibration.Sign;
import org.entente.extraction.encoder.Finding;
import org.entente.extraction.encoder.Label;
import org.entente.extraction.encoder.Pointed;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Modality;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.Test;

class WeighedTests {

  private static final String TEXT =
      "[RUS:Russia] sent troops to [KAZ:Kazakhstan]. [CHN:China] and [USA:America] did not.";

  /** That none is a person. */
  private static final Predicate<ActorId> NOBODY = _ -> false;

  private final MarkedArticle article = MarkedArticle.of(TEXT);

  @Test
  void tellsTheMarginsOfAllScalesFromShortWindowsToLong() {
    Weighed found = weigh(finding("RUS", DEPLOYED_TROOPS_TO, "KAZ", 2.0, -1.0, 0.5)).getFirst();

    assertThat(found.signs().of(Sign.MEAN)).isCloseTo(0.5, within(1e-6));
    assertThat(found.signs().of(Sign.MEAN_ABOVE)).isCloseTo(0.5, within(1e-6));
    assertThat(found.signs().of(Sign.LOWEST)).isEqualTo(-1.0);
    assertThat(found.signs().of(Sign.WIDEST)).isEqualTo(0.5);
  }

  @Test
  void countsAMeanBelowTheThresholdOnlyOnce() {
    Weighed found = weigh(finding("RUS", DEPLOYED_TROOPS_TO, "KAZ", -1.0)).getFirst();

    assertThat(found.signs().of(Sign.MEAN)).isEqualTo(-1.0);
    assertThat(found.signs().of(Sign.MEAN_ABOVE)).isZero();
  }

  @Test
  void tellsHowFarAheadLiesWhoElseDoesItAndToWhomElseItIsDone() {
    List<Weighed> found =
        weigh(
            finding("RUS", DEPLOYED_TROOPS_TO, "KAZ", 1.0),
            finding("RUS", DEPLOYED_TROOPS_TO, "CHN", -1.5),
            finding("CHN", DEPLOYED_TROOPS_TO, "KAZ", 0.5),
            finding("RUS", CONDEMNED, "CHN", 4.0));

    assertThat(found)
        .extracting(each -> each.signs().of(Sign.OTHER_OBJECT))
        .containsExactly(0.0, 2.5, 0.0, 0.0);
    assertThat(found)
        .extracting(each -> each.signs().of(Sign.OTHER_SUBJECT))
        .containsExactly(0.0, 0.0, 0.5, 0.0);
  }

  @Test
  void takesThoseToWhomItIsDoneAsSurelyForNoRivals() {
    List<Weighed> found =
        weigh(
            finding("RUS", DEPLOYED_TROOPS_TO, "KAZ", 2.0),
            finding("RUS", DEPLOYED_TROOPS_TO, "CHN", 2.0));

    assertThat(found).allSatisfy(each -> assertThat(each.signs().of(Sign.OTHER_OBJECT)).isZero());
  }

  @Test
  void takesTheTwoBetweenWhomSomebodyMediatesForNoRivals() {
    List<Weighed> found =
        weigh(
            finding("CHN", MEDIATED_BETWEEN, "RUS", 3.0),
            finding("CHN", MEDIATED_BETWEEN, "KAZ", 1.0),
            finding("CHN", MEDIATED_BETWEEN, "USA", -1.0));

    assertThat(found)
        .extracting(each -> each.signs().of(Sign.OTHER_OBJECT))
        .containsExactly(0.0, 0.0, 2.0);
  }

  @Test
  void countsThePartiesThatArePersons() {
    Predicate<ActorId> persons = ActorId.of("USA")::equals;
    Calibration calibration = new Calibration(Map.of(), 0, Map.of());

    assertThat(
            Weighed.of(
                List.of(
                    finding("USA", CONDEMNED, "RUS", 1.0),
                    finding("RUS", NEGOTIATED_WITH, "USA", 1.0),
                    finding("RUS", CONDEMNED, "KAZ", 1.0)),
                persons,
                calibration))
        .extracting(each -> each.signs().of(Sign.PERSONS))
        .containsExactly(1.0, 1.0, 0.0);
  }

  @Test
  void weighsARelationThatHoldsBothWaysAlikeHoweverItsPartiesAreCalled() {
    List<Weighed> found =
        weigh(
            finding("KAZ", NEGOTIATED_WITH, "RUS", 1.0),
            finding("CHN", NEGOTIATED_WITH, "KAZ", 3.0),
            finding("RUS", NEGOTIATED_WITH, "KAZ", 1.0));

    assertThat(found.getFirst().signs().of(Sign.OTHER_OBJECT)).isEqualTo(2.0);
    assertThat(found.getFirst().signs().of(Sign.OTHER_SUBJECT)).isZero();
    assertThat(found.getLast().signs()).isEqualTo(found.getFirst().signs());
  }

  @Test
  void countsTheSentencesOfTheEvidence() {
    List<Weighed> found =
        weigh(
            finding("RUS", DEPLOYED_TROOPS_TO, "KAZ", 2.0),
            finding("CHN", DEPLOYED_TROOPS_TO, "KAZ", 2.0));

    assertThat(found).extracting(each -> each.signs().of(Sign.SENTENCES)).containsExactly(1.0, 2.0);
  }

  @Test
  void isLessLikelyWhereAnotherLiesAhead() {
    Calibration calibration =
        new Calibration(Map.of(Sign.MEAN, 1.0, Sign.OTHER_OBJECT, -0.5), -0.25, Map.of());
    Consensus one = finding("RUS", DEPLOYED_TROOPS_TO, "KAZ", 1.0);
    Consensus ahead = finding("RUS", DEPLOYED_TROOPS_TO, "CHN", 3.0);

    List<Weighed> alone = Weighed.of(List.of(one), NOBODY, calibration);
    List<Weighed> withRival = Weighed.of(List.of(one, ahead), NOBODY, calibration);

    assertThat(alone.getFirst().logOdds()).isCloseTo(1 - 0.25, within(1e-6));
    assertThat(withRival.getFirst().logOdds()).isCloseTo(1 - 1 - 0.25, within(1e-6));
    assertThat(withRival.getLast().logOdds()).isCloseTo(3 - 0.25, within(1e-6));
  }

  private static List<Weighed> weigh(Consensus... found) {
    return Weighed.of(List.of(found), NOBODY, new Calibration(Map.of(), 0, Map.of()));
  }

  private Consensus finding(String subject, Relation relation, String object, Double... margins) {
    Finding finding =
        new Finding(
            ActorId.of(subject),
            new Label(relation, AFFIRMED),
            ActorId.of(object),
            List.of(margins).stream().max(Double::compare).orElseThrow().floatValue(),
            Modality.ACTUAL,
            Aspect.HOLDS,
            Map.of(),
            Map.of(),
            new Pointed(Map.of(), Map.of(), Map.of(), Map.of()),
            new float[article.window().pieces().size() + 2]);
    Reading reading = new Reading(article.window(), finding);
    return new Consensus(reading, List.of(reading), List.of(margins));
  }
}
