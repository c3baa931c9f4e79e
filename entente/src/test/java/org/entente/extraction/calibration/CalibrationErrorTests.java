package org.entente.extraction.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.extraction.calibration.CalibrationError.Prediction;
import org.junit.jupiter.api.Test;

class CalibrationErrorTests {

  @Test
  void isNoneWhereSoManyAreRightAsConfidenceSays() {
    List<Prediction> predictions = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      predictions.add(new Prediction(0.8, i % 5 > 0));
    }

    assertThat(CalibrationError.of(predictions)).isCloseTo(0, within(1e-9));
  }

  @Test
  void addsUpTheBinsSoThatTooSureAndTooUnsureDoNotCancelOut() {
    List<Prediction> predictions = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      // the surest three fifths are wrong once in five, the others right once in five
      predictions.add(new Prediction(i < 15 ? 0.9 : 0.1, i < 15 ? i % 5 > 0 : i % 5 == 0));
    }

    assertThat(CalibrationError.of(predictions)).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void isNoneWhereThereIsNothingToCompare() {
    assertThat(CalibrationError.of(List.of())).isZero();
  }
}
