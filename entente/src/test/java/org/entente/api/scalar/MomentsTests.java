package org.entente.api.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTests {

  @ParameterizedTest
  @CsvSource({
    "2022-01-05T09:30:00Z, 2022-01-05T09:30:00Z",
    "2022-01-05T10:30:00+01:00, 2022-01-05T09:30:00Z",
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
    "+10000-01-01T05:00:00+06:00, 9999-12-31T23:00:00Z"
  })
  void tellsWhatTheClockShowsInUtc(String written, Instant moment) {
    assertThat(Moments.parse(written)).isEqualTo(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-999999999-01-01T00:00:00+18:00",
        "+999999999-12-31T23:59:59-18:00",
        "+999999999-12-31T23:59:59Z",
        "0000-01-01T00:00:00+18:00",
        "9999-12-31T23:59:59-18:00"
      })
  void refusesWhatNoClockCanTell(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Moments.parse(written))
        .withMessage("'%s' is out of range: write a moment of the years 0 to 9999.", written);
  }

  @Test
  void saysHowAMomentIsWritten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Moments.parse("2022-01-05"))
        .withMessage("'2022-01-05' is no moment: write it as 2022-01-05T09:30:00Z.");
  }
}
