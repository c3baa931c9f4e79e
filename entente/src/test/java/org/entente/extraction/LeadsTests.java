package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

class LeadsTests {

  private static final ActorId RUS = ActorId.of("RUS");
  private static final ActorId KAZ = ActorId.of("KAZ");
  private static final ActorId BLR = ActorId.of("BLR");

  @Test
  void areHalfThoseOfTheSurestReadingAndHalfTheMeanOfAll() {
    Reading surest = reading(3, Map.of(KAZ, 2f));
    Reading other = reading(1, Map.of(KAZ, -4f));

    assertThat(leads(surest, surest, other).of(KAZ)).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void countAgainstWhatOnlyALessSureReadingSees() {
    Reading surest = reading(3, Map.of(KAZ, 1f));
    Reading wider = reading(1, Map.of(KAZ, 1f, BLR, 3f));

    Leads<ActorId> leads = leads(surest, surest, wider);

    assertThat(leads.of(BLR)).isCloseTo(-0.5, within(1e-6));
    assertThat(leads.choice(1)).isEqualTo(KAZ);
  }

  @Test
  void chooseNoneUnlessOneIsLikelierThanTheLeaning() {
    Leads<ActorId> leads = new Leads<>(Map.of(KAZ, -0.5, BLR, -0.7));

    assertThat(leads.choice(0)).isNull();
    assertThat(leads.choice(0.5)).isNull();
    assertThat(leads.choice(0.6)).isEqualTo(KAZ);
  }

  @Test
  void chooseNoneWhereThereAreNoCandidates() {
    assertThat(new Leads<ActorId>(Map.of()).choice(10)).isNull();
  }

  @Test
  void countTheLikeliestOfThoseThatMeanTheSame() {
    Leads<String> words = new Leads<>(Map.of("here", 1.0, "Moscow", 2.0, "tomorrow", 3.0));

    Leads<ActorId> meant = words.meaning(Map.of("here", RUS, "Moscow", RUS)::get);

    assertThat(meant.byCandidate()).isEqualTo(Map.of(RUS, 2.0));
  }

  private static Leads<ActorId> leads(Reading surest, Reading... all) {
    return Leads.of(new Consensus(surest, List.of(all), List.of(1.0)), Finding::speaker);
  }

  private static Reading reading(float margin, Map<ActorId, Float> speaker) {
    Finding finding =
        new Finding(
            RUS,
            new Label(Relation.URGED, Polarity.AFFIRMED),
            KAZ,
            margin,
            Modality.ACTUAL,
            Aspect.HOLDS,
            Map.of(),
            speaker,
            new Pointed(Map.of(), Map.of(), Map.of(), Map.of()),
            new float[0]);
    return new Reading(new Window(List.of()), finding);
  }
}
