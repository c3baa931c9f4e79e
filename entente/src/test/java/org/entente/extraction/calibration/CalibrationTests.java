package org.entente.extraction.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTests {

  private static final Calibration CALIBRATION =
      new Calibration(
          Map.of(Sign.MEAN, 2.0, Sign.OTHER_OBJECT, -0.5), -1, Map.of(Cut.PRECISION_90, 1.1));

  @Test
  void addsUpTheSignsByTheirWeightsAndLeavesOutThoseWithoutOne() {
    assertThat(CALIBRATION.logOdds(signs(1.5, 1, 7))).isCloseTo(-1 + 3 - 0.5, within(1e-9));
  }

  @Test
  void tellsLogOddsAsAShare() {
    assertThat(Calibration.confidence(0).value()).isEqualTo(0.5);
    assertThat(Calibration.confidence(Math.log(3)).value()).isCloseTo(0.75, within(1e-9));
    assertThat(Calibration.confidence(-Math.log(3)).value()).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void drawsAnEvenLineWhereNoneWasMeasured() {
    assertThat(CALIBRATION.line(Cut.PRECISION_90)).isEqualTo(1.1);
    assertThat(CALIBRATION.line(Cut.F1)).isZero();
  }

  private static Signs signs(double mean, double otherObject, double lowest) {
    Map<Sign, Double> all = new EnumMap<>(Sign.class);
    Arrays.stream(Sign.values()).forEach(sign -> all.put(sign, 0.0));
    all.put(Sign.MEAN, mean);
    all.put(Sign.OTHER_OBJECT, otherObject);
    all.put(Sign.LOWEST, lowest);
    return new Signs(all);
  }
}
