package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.calibration.Cut;
import org.entente.extraction.calibration.Sign;
import org.entente.extraction.calibration.Signs;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.GoldJson;
import org.entente.extraction.evaluation.Third;
import org.junit.jupiter.api.Test;

class CrossFitTests {

  /** One text of each part. */
  private static final List<GoldItem> TEXTS =
      IntStream.range(0, CrossFit.FOLDS).mapToObj(CrossFitTests::textOfPart).toList();

  private static final GoldItem FIRST = TEXTS.getFirst();
  private static final GoldItem LAST = TEXTS.getLast();

  @Test
  void weighsATextByAFitWithoutIt() {
    List<Judged> judged = new ArrayList<>();
    TEXTS.forEach(text -> add(judged, text, 1, 40, text.equals(LAST) ? 0 : 30));

    CrossFit fit = CrossFit.of(judged, 180);

    // of what the others found 30 of 40 are right, and none of its own
    assertThat(confidence(fit, LAST)).isCloseTo(0.75, within(0.01));
    // five such others, and the one of which all is wrong
    assertThat(confidence(fit, FIRST)).isCloseTo(5 * 0.75 / 6, within(0.01));
  }

  @Test
  void drawsTheLinesWhereF1IsHighestAndAsLowAsNineInTenAreRight() {
    List<Judged> judged = new ArrayList<>();
    for (GoldItem text : TEXTS) {
      add(judged, text, 3, 10, 10);
      add(judged, text, 2, 10, 8);
      add(judged, text, 1, 10, 5);
      add(judged, text, 0, 10, 1);
    }

    CrossFit fit = CrossFit.of(judged, CrossFit.FOLDS * 26);

    assertThat(fit.cuts().get(Cut.EVEN)).isZero();
    assertThat(taken(fit, Cut.PRECISION_90)).containsExactly(3, 2);
    // F1 0.556 with the first alone, then 0.783, 0.821, and 0.727 with all
    assertThat(taken(fit, Cut.F1)).containsExactly(3, 2, 1);
  }

  @Test
  void takesNothingWhereNothingIsPreciseEnough() {
    List<Judged> judged = new ArrayList<>();
    TEXTS.forEach(text -> add(judged, text, 1, 10, 5));

    CrossFit fit = CrossFit.of(judged, 70);

    assertThat(taken(fit, Cut.PRECISION_90)).isEmpty();
    assertThat(CrossFit.of(List.of(), 70).cuts()).containsEntry(Cut.PRECISION_90, 0.0);
  }

  @Test
  void hasNoErrorWhereSoManyAreRightAsItIsConfident() {
    List<Judged> judged = new ArrayList<>();
    for (int time = 0; time < 25; time++) {
      TEXTS.forEach(text -> add(judged, text, 1, 4, 3));
    }

    assertThat(CrossFit.of(judged, 525).error(0)).isCloseTo(0, within(0.01));
  }

  @Test
  void addsUpHowFarConfidenceAndTruthLieApartAboveALine() {
    List<Judged> judged = new ArrayList<>();
    TEXTS.forEach(text -> add(judged, text, 1, 10, TEXTS.indexOf(text) < 4 ? 10 : 0));

    CrossFit fit = CrossFit.of(judged, 40);

    // three texts of wrong ones, each held for right by 4 in 6; four of right ones, each by 3 in 6
    assertThat(confidence(fit, LAST)).isCloseTo(4.0 / 6, within(0.001));
    assertThat(confidence(fit, FIRST)).isCloseTo(0.5, within(0.001));
    // bins of 14: two of wrong ones, one of 2 wrong and 12 right ones, two of right ones
    double apart = 28 * 4.0 / 6 + (12 - 2 * 4.0 / 6 - 12 * 0.5) + 28 * 0.5;
    assertThat(fit.error(-1)).isCloseTo(apart / 70, within(0.001));
    assertThat(fit.error(0.3)).isCloseTo(4.0 / 6, within(0.001));
    assertThat(fit.error(5)).isZero();
  }

  /** So many candidates of one margin, the wrong ones first. */
  private static void add(List<Judged> judged, GoldItem text, double mean, int many, int right) {
    IntStream.range(0, many)
        .forEach(i -> judged.add(new Judged(text, signs(mean), i >= many - right)));
  }

  /** The margins of which findings are claims. */
  private static Stream<Integer> taken(CrossFit fit, Cut cut) {
    return DoubleStream.of(3, 2, 1, 0)
        .filter(mean -> fit.logOdds(FIRST, signs(mean)) > fit.cuts().getOrDefault(cut, 0.0))
        .mapToObj(mean -> (int) mean);
  }

  private static double confidence(CrossFit fit, GoldItem text) {
    return Calibration.confidence(fit.logOdds(text, signs(1))).value();
  }

  private static GoldItem textOfPart(int part) {
    String id =
        IntStream.range(0, 1_000)
            .mapToObj("t%d"::formatted)
            .filter(each -> Third.remainder(each, CrossFit.FOLDS) == part)
            .findFirst()
            .orElseThrow();
    return GoldJson.read("{\"id\": \"%s\", \"text\": \"Nothing.\", \"claims\": []}".formatted(id));
  }

  private static Signs signs(double mean) {
    Map<Sign, Double> all = new EnumMap<>(Sign.class);
    Arrays.stream(Sign.values()).forEach(sign -> all.put(sign, 0.0));
    all.put(Sign.MEAN, mean);
    return new Signs(all);
  }
}
