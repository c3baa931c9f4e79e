package org.entente.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.extraction.calibration.Cut;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the line lies above which a finding is a claim. */
final class CutOption {

  static final String VARIABLE = "ENTENTE_CUT";

  @Option(
      names = "--cut",
      paramLabel = "CUT",
      description = {
        "What is a claim: what is likelier right than wrong (EVEN), what gives the highest F1 (F1),",
        "or, with less found, that of which nine in ten are right (PRECISION_90).",
        "Usually EVEN; the environment's " + VARIABLE + " says otherwise for all commands."
      })
  private @Nullable Cut given;

  /**
   * The one that the command names, else that of the environment, else the usual one.
   *
   * @throws CommandFailure if the environment names none that there is
   */
  Cut cut() {
    return given == null ? of(System.getenv()) : given;
  }

  static Cut of(Map<String, String> environment) {
    String named = environment.get(VARIABLE);
    if (named == null || named.isBlank()) {
      return Cut.USUAL;
    }
    return Arrays.stream(Cut.values())
        .filter(cut -> cut.name().equals(named.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandFailure(
                    "%s in the environment is '%s', which is no cut. Set it to one of %s, or unset it."
                        .formatted(
                            VARIABLE,
                            named,
                            Arrays.stream(Cut.values())
                                .map(Cut::name)
                                .collect(Collectors.joining(", ")))));
  }
}
