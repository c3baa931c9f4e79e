package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.ontology.ActorId;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who says what several say together. */
class JointSpeakersTests {

  private static final ActorId SPAIN = ActorId.of("ESP");
  private static final ActorId NORWAY = ActorId.of("NOR");

  @Test
  void eachSpeaksForItselfWhereTheyAreNamedInOneBreath() {
    String text = "Spain, Ireland and Norway said they would recognise Palestine.";

    assertThat(speakerOfNorway(text, SPAIN)).isEqualTo(NORWAY);
  }

  @Test
  void oneMaySpeakForAnother() {
    String text = "Spain said that it would recognise Palestine, and so would Norway.";

    assertThat(speakerOfNorway(text, SPAIN)).isEqualTo(SPAIN);
  }

  @Test
  void aThirdSpeaksForBoth() {
    String text = "Spain and Norway will recognise Palestine, Dublin said.";

    assertThat(speakerOfNorway(text, ActorId.of("IRL"))).isEqualTo(ActorId.of("IRL"));
  }

  @Test
  void nobodySpeaksWhereNobodyIsPointedTo() {
    String text = "Spain said it would recognise Palestine. Norway will recognise Palestine.";

    assertThat(
            new JointSpeakers(List.of(said(text, "Spain", SPAIN, SPAIN)), text)
                .of(said(text, "Norway", NORWAY, null)))
        .isNull();
  }

  private static @Nullable ActorId speakerOfNorway(String text, ActorId pointed) {
    JointSpeakers.Said spain = said(text, "Spain", SPAIN, pointed);
    JointSpeakers.Said norway = said(text, "Norway", NORWAY, pointed);
    return new JointSpeakers(List.of(spain, norway), text).of(norway);
  }

  private static JointSpeakers.Said said(
      String text, String name, ActorId subject, @Nullable ActorId speaker) {
    int start = text.indexOf(name);
    return new JointSpeakers.Said(
        new Reading.Key(subject, Relation.RECOGNISED, ActorId.of("PSE"), Polarity.AFFIRMED),
        Modality.INTENDED,
        new Span(start, start + name.length()),
        speaker);
  }
}
