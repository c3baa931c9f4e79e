package org.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How dates that are more or less precise are written and read. */
class FuzzyDateTests {

  @ParameterizedTest
  @ValueSource(strings = {"2022-01-05", "2022-01", "2022", "0988-05-11", "0988-05", "0988", "0001"})
  void isReadAsItIsWritten(String date) {
    assertThat(FuzzyDate.parse(date)).hasToString(date);
  }

  @Test
  void knowsNoYearZero() {
    assertThatThrownBy(() -> FuzzyDate.parse("0000-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no year 0000");
  }
}
