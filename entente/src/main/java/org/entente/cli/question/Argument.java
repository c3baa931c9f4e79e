package org.entente.cli.question;

import java.util.List;
import java.util.Locale;

/**
 * Something that a question wants to be told.
 *
 * @param variable the variable of the request that it fills
 * @param kind what kind of thing it is
 * @param choices the words of which it must be one; empty where it may be others
 * @param optional whether it may be left out
 * @param meaning what it is for, as a person says it
 */
record Argument(
    String variable, Kind kind, List<String> choices, boolean optional, String meaning) {

  /** Its name on the command line: {@code known-by} for the variable {@code knownBy}. */
  String name() {
    return variable.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  boolean fits(String word) {
    return choices.isEmpty() ? kind.fits(word) : choices.contains(Kind.constant(word));
  }

  /** How it stands in a usage line: {@code ACTOR}, {@code [FROM [TO]]}, {@code [MONTH|YEAR]}. */
  String usage() {
    String word =
        switch (kind) {
          case PERIOD -> "FROM [TO]";
          case ACTORS -> capitals() + "…";
          case CHOICE -> String.join("|", choices);
          default -> capitals();
        };
    return optional ? "[" + word + "]" : word;
  }

  private String capitals() {
    return name().replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
