package org.entente.api.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How it is said who did what to whom. */
class WordingTests {

  @ParameterizedTest
  @CsvSource({
    "AFFIRMED, ACTUAL, false, sent troops to",
    "NEGATED, ACTUAL, false, did not send troops to",
    "AFFIRMED, INTENDED, false, plans to send troops to",
    "NEGATED, POSSIBLE, false, may not send troops to",
    "AFFIRMED, ACTUAL, true, withdrew troops from",
    "NEGATED, ACTUAL, true, did not withdraw troops from",
    "AFFIRMED, INTENDED, true, plans to withdraw troops from",
    "NEGATED, INTENDED, true, does not plan to withdraw troops from",
    "AFFIRMED, POSSIBLE, true, may withdraw troops from"
  })
  void anEndIsNeverSaidAsWhatItEnds(
      Polarity polarity, Modality modality, boolean ending, String words) {
    assertThat(Wording.verb(Relation.DEPLOYED_TROOPS_TO, polarity, modality, ending))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource
  void everyRelationCanBeSaidToHoldAndToEnd(Relation relation) {
    assertThat(Wording.verb(relation, Polarity.AFFIRMED, Modality.ACTUAL, true))
        .isNotBlank()
        .isNotEqualTo(Wording.verb(relation, Polarity.AFFIRMED, Modality.ACTUAL, false));
  }
}
