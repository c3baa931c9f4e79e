package org.entente.api.fuzz;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Conditions and fragments at random places of a document; many are mistaken. */
final class RandomDetours {

  /** The variable on which conditions may depend. */
  static final String VARIABLE = "on";

  private static final List<String> CONDITIONS =
      List.of(
          "@include(if: true)",
          "@include(if: $" + VARIABLE + ")",
          "@skip(if: false)",
          "@skip(if: $" + VARIABLE + ")",
          "@skip(if: true)",
          "@include(if: null)",
          "@include(if: 3)",
          "@skip",
          "@skip(if: true) @skip(if: false)",
          "@noSuchDirective");
  private static final List<String> OTHER_TYPES =
      List.of("Actor", "Fact", "Query", "Subscription", "String", "NoSuchType");

  /** In one of so many documents there are any at all, so that most are answered. */
  private static final int RARE = 12;

  private final Random random;
  private final boolean straight;
  private final StringBuilder definitions = new StringBuilder();
  private int fragments;
  private boolean conditional;

  RandomDetours(Random random) {
    this.random = random;
    this.straight = random.nextInt(RARE) > 0;
  }

  /** A condition to be put behind what it is for; mostly none. */
  String condition() {
    if (straight || random.nextInt(8) > 0) {
      return "";
    }
    // what is valid comes first and is drawn more often
    String condition = CONDITIONS.get(Math.min(drawn(), drawn()));
    conditional |= condition.contains("$");
    return " " + condition;
  }

  private int drawn() {
    return random.nextInt(CONDITIONS.size());
  }

  /** Whether a condition depends on {@link #VARIABLE}. */
  boolean isConditional() {
    return conditional;
  }

  /**
   * What is selected, mostly as it is, else by way of a fragment.
   *
   * @param type the type of which it is selected
   */
  String by(String selected, String type) {
    if (straight || random.nextInt(8) > 0) {
      return selected;
    }
    String of = random.nextInt(6) == 0 ? OTHER_TYPES.get(random.nextInt(OTHER_TYPES.size())) : type;
    return switch (random.nextInt(8)) {
      case 0 -> "..." + condition() + " { " + selected + " }";
      case 1, 2, 3 -> "... on " + of + condition() + " { " + selected + " }";
      case 4 -> "...noSuchFragment";
      default -> spread(selected, of);
    };
  }

  private String spread(String selected, String type) {
    String name = "part" + fragments++;
    String within = random.nextInt(6) == 0 ? " ...part" + random.nextInt(fragments + 1) : "";
    definitions.append(" fragment %s on %s { %s%s }".formatted(name, type, selected, within));
    return IntStream.rangeClosed(0, random.nextInt(2))
        .mapToObj(i -> "..." + name + condition())
        .reduce("", (before, next) -> before + " " + next);
  }

  /** The fragments that are spread, to be put behind the operation. */
  String definitions() {
    return definitions.toString();
  }
}
