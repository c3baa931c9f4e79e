package org.entente.api.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.claim.Statement;
import org.entente.fact.Circumstances;
import org.entente.fact.Extent;
import org.entente.fact.Fact;
import org.entente.fact.FactId;
import org.entente.fact.FactKey;
import org.entente.fact.Weight;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How it is said who did what to whom. */
class WordingTests {

  private static final LocalDate TODAY = LocalDate.of(2022, 1, 31);

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

  @ParameterizedTest
  @CsvSource({
    ", is a member of",
    "2012-06-28, was a member of",
    "2022-01, was a member of",
    "2022-02, is a member of",
    "2040, is a member of"
  })
  void whatEndsLaterIsNotYetOver(@Nullable FuzzyDate to, String words) {
    Extent extent =
        new Extent(
            Extent.EVER_BEFORE, TODAY, TODAY, Extent.EVER_AFTER, FuzzyDate.parse("1992"), to);
    Statement member =
        Statement.of(ActorId.of("UZB"), Relation.MEMBER_OF, ActorId.of("CSTO"), Polarity.AFFIRMED);

    assertThat(
            Wording.verb(
                new Fact(
                    new FactId("f-1"),
                    FactKey.of(member),
                    extent,
                    new Weight(1, 1, 0, new Confidence(0.9)),
                    Circumstances.NONE,
                    null),
                TODAY))
        .isEqualTo(words);
  }
}
