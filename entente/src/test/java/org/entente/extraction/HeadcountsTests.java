package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.extraction.encoder.Finding;
import org.entente.extraction.encoder.Label;
import org.entente.extraction.encoder.Pointed;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Span;
import org.junit.jupiter.api.Test;

class HeadcountsTests {

  private static final Span NUMBER = new Span(10, 13);
  private static final Pointed SURE = new Pointed(null, null, null, NUMBER, 5);
  private static final Pointed DOUBTFUL = new Pointed(null, null, null, NUMBER, 1);

  @Test
  void givesANumberToTheDeploymentThatPointsToItMostSurely() {
    Headcounts headcounts = headcounts(false);

    assertThat(headcounts.people(SURE)).isEqualTo(150);
    assertThat(headcounts.people(DOUBTFUL)).isNull();
  }

  @Test
  void givesItToAllWhereTheTextSaysEach() {
    Headcounts headcounts = headcounts(true);

    assertThat(headcounts.people(SURE)).isEqualTo(150);
    assertThat(headcounts.people(DOUBTFUL)).isEqualTo(150);
  }

  @Test
  void knowsNoneWhereNoneIsPointedTo() {
    assertThat(headcounts(false).people(new Pointed(null, null, null, null, 0))).isNull();
  }

  private static Headcounts headcounts(boolean each) {
    return Headcounts.of(
        List.of(claim("KGZ", SURE), claim("BLR", DOUBTFUL)),
        new Circumstances(List.of(), List.of(new Quantity(NUMBER, 150, true, each))));
  }

  private static Consensus claim(String subject, Pointed pointed) {
    Finding finding =
        new Finding(
            ActorId.of(subject),
            new Label(Relation.DEPLOYED_TROOPS_TO, Polarity.AFFIRMED),
            ActorId.of("KAZ"),
            1,
            Modality.ACTUAL,
            Aspect.BEGINS,
            null,
            null,
            pointed,
            new float[0]);
    return new Consensus(new Reading(new Window(List.of()), finding), List.of(1.0));
  }
}
