package org.entente.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimNotationTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CHN not DEPLOYED_TROOPS_TO KAZ",
        "RUS DEPLOYED_TROOPS_TO KAZ BEGINS from=2022-01-06 to=2022-01 by=KAZ consent=INVITED"
            + " flag=CSTO n=3000",
        "CHN NEGOTIATED_WITH KAZ POSSIBLE",
        "FRA SANCTIONED MLI INTENDED ENDS to=2022"
      })
  void writesAClaimSoThatItCanBeReadAgain(String written) {
    assertThat(ClaimNotation.write(ClaimNotation.read(written))).isEqualTo(written);
  }
}
