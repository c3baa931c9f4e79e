package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.extraction.calibration.Sign;
import org.entente.extraction.calibration.Signs;
import org.junit.jupiter.api.Test;

class SignsTextTests {

  @Test
  void tellsWhoIsLikelierInWhosePlaceAndHowFarTheEvidenceGoes() {
    Signs signs = signs(1.25, 0.75, 2, 0);

    assertThat(SignsText.of(signs, false))
        .isEqualTo(
            "the readings have it at -0.50 on average, nothing at least, +1.50 in the longest windows; "
                + "that the same is done to somebody else is more likely by 1.25; "
                + "that somebody else does the same is more likely by 0.75; "
                + "it is said over 2 sentences");
  }

  @Test
  void speaksOfNoDoerWhereARelationHoldsBothWays() {
    assertThat(SignsText.of(signs(1.25, 0, 4, 0), true))
        .contains("the same of one of the two and somebody else is more likely by 1.25")
        .doesNotContain("done", "does")
        .endsWith("over four sentences or more");
  }

  @Test
  void saysWhereNobodyElseIsLikelier() {
    assertThat(SignsText.of(signs(0, 0, 1, 0), false))
        .endsWith("; nobody else is likelier in the place of either; one sentence says it");
  }

  @Test
  void tellsOfPersons() {
    assertThat(SignsText.of(signs(0, 0, 1, 1), false))
        .endsWith("one sentence says it; one of the two is a person, who acts for no state");
    assertThat(SignsText.of(signs(0, 0, 1, 2), false))
        .endsWith("one sentence says it; both are persons, who act for no state");
  }

  private static Signs signs(double object, double subject, double sentences, double persons) {
    return new Signs(
        Map.of(
            Sign.MEAN,
            -0.5,
            Sign.MEAN_ABOVE,
            0.0,
            Sign.LOWEST,
            -3.0,
            Sign.WIDEST,
            1.5,
            Sign.OTHER_OBJECT,
            object,
            Sign.OTHER_SUBJECT,
            subject,
            Sign.SENTENCES,
            sentences,
            Sign.PERSONS,
            persons));
  }
}
