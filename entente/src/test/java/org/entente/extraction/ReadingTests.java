package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.extraction.encoder.Finding;
import org.entente.extraction.encoder.Label;
import org.entente.extraction.encoder.Pointed;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.Test;

class ReadingTests {

  private static final ActorId RUS = ActorId.of("RUS");
  private static final ActorId KAZ = ActorId.of("KAZ");

  @Test
  void restsOnTheOneSentenceThatNamesBoth() {
    MarkedArticle article =
        MarkedArticle.of(
            "[RUS:Russia] spoke. [KAZ:Astana] asked and [RUS:Moscow] sent troops. They came.");

    assertThat(evidence(article, 1, 0, 0)).isEqualTo("Astana asked and Moscow sent troops.");
  }

  @Test
  void restsOfSeveralSentencesOnTheOneWithTheMostWeight() {
    MarkedArticle article =
        MarkedArticle.of("[RUS:Russia] met [KAZ:Astana]. [RUS:Moscow] sent [KAZ:Astana] troops.");

    assertThat(evidence(article, 1, 2)).isEqualTo("Moscow sent Astana troops.");
    assertThat(evidence(article, 2, 1)).isEqualTo("Russia met Astana.");
  }

  @Test
  void restsOnTwoSentencesThatSayItRatherThanOneThatHappensToNameBoth() {
    MarkedArticle article =
        MarkedArticle.of(
            "[KAZ:Kazakhstan] borders [RUS:Russia]. It rained. [RUS:Moscow] hurried. Troops flew to"
                + " [KAZ:Astana].");

    assertThat(evidence(article, 1, 0, 5, 7)).isEqualTo("Moscow hurried. Troops flew to Astana.");
    assertThat(evidence(article, 7, 0, 5, 7)).isEqualTo("Kazakhstan borders Russia.");
  }

  @Test
  void reachesFromTheOneToTheNearestOfTheOtherWhereNoSentenceNamesBoth() {
    MarkedArticle article =
        MarkedArticle.of(
            "[KAZ:Astana] was calm. It rained. [RUS:Russia] sent troops. [KAZ:Almaty] cheered.");

    assertThat(evidence(article, 9, 9, 1, 1)).isEqualTo("Russia sent troops. Almaty cheered.");
  }

  @Test
  void pointsToTheFirstMentionsWithinTheEvidence() {
    MarkedArticle article =
        MarkedArticle.of(
            "[RUS:Russia] spoke. [RUS:Moscow] and [RUS:Putin] sent [KAZ:Astana] help.");

    Run run = reading(article, Relation.AIDED, RUS, KAZ, 1, 1).run();

    assertThat(run.subject().of(article.text())).isEqualTo("Moscow");
    assertThat(run.object().of(article.text())).isEqualTo("Astana");
  }

  @Test
  void saysTheSameInBothOrdersOfASymmetricRelationOnly() {
    MarkedArticle article = MarkedArticle.of("[RUS:Russia] met [KAZ:Astana].");

    assertThat(reading(article, Relation.NEGOTIATED_WITH, RUS, KAZ, 1).key())
        .isEqualTo(reading(article, Relation.NEGOTIATED_WITH, KAZ, RUS, 1).key());
    assertThat(reading(article, Relation.URGED, RUS, KAZ, 1).key())
        .isNotEqualTo(reading(article, Relation.URGED, KAZ, RUS, 1).key());
  }

  @Test
  void countsByTheMeanOfAllScalesWithTheFloorForThoseThatDidNotFindIt() {
    Reading firm = bare(3);
    Reading faint = bare(1);

    List<Consensus> found =
        Consensus.of(List.of(List.of(faint, firm), List.of(faint), List.of(), List.of()), -2);

    assertThat(found)
        .containsExactly(new Consensus(firm, List.of(firm, faint), List.of(3.0, 1.0, -2.0, -2.0)));
    assertThat(found.getFirst().margin()).isZero();
  }

  @Test
  void hasNoConsensusOnNothing() {
    assertThat(Consensus.of(List.of(List.of()), -2)).isEmpty();
    assertThat(Consensus.of(List.of(), -2)).isEmpty();
  }

  private static Reading bare(float margin) {
    return new Reading(new Window(List.of()), finding(Relation.URGED, RUS, KAZ, margin));
  }

  private static String evidence(MarkedArticle article, float... weightOfSentences) {
    return reading(article, Relation.DEPLOYED_TROOPS_TO, RUS, KAZ, weightOfSentences)
        .run()
        .span()
        .of(article.text());
  }

  /** A reading of a window in which every sentence is a single piece. */
  private static Reading reading(
      MarkedArticle article,
      Relation relation,
      ActorId subject,
      ActorId object,
      float... weightOfSentences) {
    return new Reading(article.window(), finding(relation, subject, object, 1, weightOfSentences));
  }

  private static Finding finding(
      Relation relation, ActorId subject, ActorId object, float margin, float... weights) {
    float[] withOpening = new float[weights.length + 2];
    Arrays.fill(withOpening, 0);
    System.arraycopy(weights, 0, withOpening, 1, weights.length);
    return new Finding(
        subject,
        new Label(relation, Polarity.AFFIRMED),
        object,
        margin,
        Modality.ACTUAL,
        Aspect.HOLDS,
        Map.of(),
        Map.of(),
        new Pointed(Map.of(), Map.of(), Map.of(), Map.of()),
        withOpening);
  }
}
