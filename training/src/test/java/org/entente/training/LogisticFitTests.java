package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.calibration.Sign;
import org.entente.extraction.calibration.Signs;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.GoldJson;
import org.junit.jupiter.api.Test;

class LogisticFitTests {

  private static final GoldItem ITEM =
      GoldJson.read("{\"id\": \"a\", \"text\": \"Nothing.\", \"claims\": []}");

  @Test
  void findsTheWeightsByWhichTheCandidatesWereDrawn() {
    SplittableRandom random = new SplittableRandom(3);
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double mean = random.nextDouble(-2, 4);
      double rival = random.nextDouble(-3, 3);
      double likely = 1 / (1 + Math.exp(-(0.8 * mean - 0.4 * rival + 0.3)));
      judged.add(
          new Judged(
              ITEM,
              signs(Map.of(Sign.MEAN, mean, Sign.OTHER_OBJECT, rival)),
              random.nextDouble() < likely));
    }

    Calibration calibration = LogisticFit.of(judged);

    assertThat(calibration.weights().get(Sign.MEAN)).isCloseTo(0.8, within(0.05));
    assertThat(calibration.weights().get(Sign.OTHER_OBJECT)).isCloseTo(-0.4, within(0.05));
    assertThat(calibration.weights().get(Sign.SENTENCES)).isCloseTo(0, within(0.05));
    assertThat(calibration.offset()).isCloseTo(0.3, within(0.1));
  }

  @Test
  void isNotBlurredByWhatIsNeverTaken() {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      judged.add(new Judged(ITEM, signs(Map.of(Sign.MEAN, 1.0)), i % 4 > 0));
      judged.add(new Judged(ITEM, signs(Map.of(Sign.MEAN, -2.5)), true));
    }

    Calibration calibration = LogisticFit.of(judged);

    assertThat(confidence(calibration, 1)).isCloseTo(0.75, within(0.01));
  }

  @Test
  void knowsNothingByNoCandidates() {
    Calibration calibration = LogisticFit.of(List.of());

    assertThat(confidence(calibration, 3)).isEqualTo(0.5);
  }

  private static double confidence(Calibration calibration, double mean) {
    return Calibration.confidence(calibration.logOdds(signs(Map.of(Sign.MEAN, mean)))).value();
  }

  private static Signs signs(Map<Sign, Double> given) {
    Map<Sign, Double> all = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) {
      all.put(sign, given.getOrDefault(sign, 0.0));
    }
    return new Signs(all);
  }
}
