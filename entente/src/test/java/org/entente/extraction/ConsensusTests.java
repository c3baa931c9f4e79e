package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

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

class ConsensusTests {

  private static final double FLOOR = -3;

  @Test
  void takesOfEachScaleTheSurestReadingAndTheFloorWhereThereIsNone() {
    Reading weak = reading("RUS", Relation.URGED, "KAZ", 0.5);
    Reading strong = reading("RUS", Relation.URGED, "KAZ", 2);
    Reading wide = reading("RUS", Relation.URGED, "KAZ", 1);

    Consensus found =
        Consensus.of(List.of(List.of(weak, strong), List.of(), List.of(wide)), FLOOR).getFirst();

    assertThat(found.surest()).isSameAs(strong);
    assertThat(found.readings()).containsExactly(strong, wide);
    assertThat(found.margins()).containsExactly(2.0, FLOOR, 1.0);
    assertThat(found.margin()).isZero();
  }

  @Test
  void countsAReadingOnceThatIsTheSameAtTwoScales() {
    Reading same = reading("RUS", Relation.URGED, "KAZ", 1);

    Consensus found = Consensus.of(List.of(List.of(same), List.of(same)), FLOOR).getFirst();

    assertThat(found.readings()).containsExactly(same);
    assertThat(found.margins()).containsExactly(1.0, 1.0);
  }

  @Test
  void putsBothOrdersOfARelationTogetherThatHoldsBothWaysAndNoOthers() {
    List<Reading> readings =
        List.of(
            reading("RUS", Relation.NEGOTIATED_WITH, "KAZ", 1),
            reading("KAZ", Relation.NEGOTIATED_WITH, "RUS", 2),
            reading("RUS", Relation.URGED, "KAZ", 1),
            reading("KAZ", Relation.URGED, "RUS", 2));

    assertThat(Consensus.of(List.of(readings), FLOOR))
        .extracting(Consensus::margin)
        .containsExactly(2.0, 1.0, 2.0);
  }

  private static Reading reading(String subject, Relation relation, String object, double margin) {
    return new Reading(
        new Window(List.of()),
        new Finding(
            ActorId.of(subject),
            new Label(relation, Polarity.AFFIRMED),
            ActorId.of(object),
            (float) margin,
            Modality.ACTUAL,
            Aspect.HOLDS,
            Map.of(),
            Map.of(),
            new Pointed(Map.of(), Map.of(), Map.of(), Map.of()),
            new float[0]));
  }
}
