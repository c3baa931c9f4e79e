package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.entente.extraction.calibration.Cut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutOptionTests {

  @ParameterizedTest
  @EnumSource
  void takesTheCutThatTheEnvironmentNames(Cut cut) {
    assertThat(CutOption.of(Map.of("ENTENTE_CUT", cut.name()))).isEqualTo(cut);
  }

  @Test
  void takesTheUsualCutWhereTheEnvironmentNamesNone() {
    assertThat(CutOption.of(Map.of())).isEqualTo(Cut.EVEN);
    assertThat(CutOption.of(Map.of("ENTENTE_CUT", ""))).isEqualTo(Cut.EVEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"even", "PRECISION_95", "0.5"})
  void saysThatACutThatThereIsNotCameFromTheEnvironmentAndWhichThereAre(String named) {
    assertThatThrownBy(() -> CutOption.of(Map.of("ENTENTE_CUT", named)))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("ENTENTE_CUT in the environment is '%s'", named)
        .hasMessageContaining("EVEN, F1, PRECISION_90");
  }
}
