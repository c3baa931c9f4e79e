package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.extraction.Scales;
import org.entente.extraction.calibration.Sign;
import org.entente.extraction.calibration.Signs;

/** Tells in words what made a finding likely or unlikely. */
final class SignsText {

  /** So many sentences or more are the same sign. */
  private static final int MOST_SENTENCES = 4;

  private SignsText() {}

  /**
   * All that counted.
   *
   * @param symmetric whether its relation holds both ways, so that its parties come in no order
   */
  static String of(Signs signs, boolean symmetric) {
    List<String> told = new ArrayList<>();
    told.add(
        "the readings have it at %s on average, %s at least, %s in the longest windows"
            .formatted(
                margin(signs.of(Sign.MEAN)),
                margin(signs.of(Sign.LOWEST)),
                margin(signs.of(Sign.WIDEST))));
    double object = signs.of(Sign.OTHER_OBJECT);
    double subject = signs.of(Sign.OTHER_SUBJECT);
    if (object > 0) {
      told.add(
          "%s more likely by %.2f"
              .formatted(
                  symmetric
                      ? "the same of one of the two and somebody else is"
                      : "that the same is done to somebody else is",
                  object));
    }
    if (subject > 0) {
      told.add(
          "%s more likely by %.2f"
              .formatted(
                  symmetric
                      ? "the same of the other of the two and somebody else is"
                      : "that somebody else does the same is",
                  subject));
    }
    if (object <= 0 && subject <= 0) {
      told.add("nobody else is likelier in the place of either");
    }
    told.add(sentences((int) signs.of(Sign.SENTENCES)));
    int persons = (int) signs.of(Sign.PERSONS);
    if (persons > 0) {
      told.add(
          persons == 1
              ? "one of the two is a person, who acts for no state"
              : "both are persons, who act for no state");
    }
    return String.join("; ", told);
  }

  private static String margin(double margin) {
    return margin <= Scales.MEASURED.floor()
        ? "nothing"
        : String.format(Locale.ROOT, "%+.2f", margin);
  }

  private static String sentences(int many) {
    return switch (many) {
      case 0, 1 -> "one sentence says it";
      case MOST_SENTENCES -> "it is said over four sentences or more";
      default -> "it is said over %d sentences".formatted(many);
    };
  }
}
