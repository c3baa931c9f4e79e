package org.entente.actor.reference;

import java.util.List;
import java.util.stream.Collectors;

/** The reference data is not what it should be; tells every mistake with file and line. */
public final class ReferenceMistakes extends RuntimeException {

  private static final int SHOWN = 20;

  private final List<String> mistakes;

  ReferenceMistakes(List<String> mistakes) {
    super(
        mistakes.stream()
            .limit(SHOWN)
            .collect(
                Collectors.joining(
                    "\n  ",
                    "The reference data has %d mistake(s); mend the lines named here:\n  "
                        .formatted(mistakes.size()),
                    mistakes.size() > SHOWN
                        ? "\n  … and %d more".formatted(mistakes.size() - SHOWN)
                        : "")));
    this.mistakes = List.copyOf(mistakes);
  }

  /** All of them, each as {@code file:line: what is wrong}. */
  public List<String> mistakes() {
    return mistakes;
  }
}
