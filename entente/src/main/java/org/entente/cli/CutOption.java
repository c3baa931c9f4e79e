package org.entente.cli;

import org.entente.extraction.calibration.Cut;
import picocli.CommandLine.Option;

/** Where the line lies above which a finding is a claim. */
final class CutOption {

  @Option(
      names = "--cut",
      paramLabel = "CUT",
      defaultValue = "${env:ENTENTE_CUT:-EVEN}",
      description = {
        "What is a claim: what is as likely right as wrong (EVEN), what gives the highest F1 (F1),",
        "or, with less found, that of which nine in ten are right (PRECISION_90).",
        "Usually ${DEFAULT-VALUE}; the environment's ENTENTE_CUT says otherwise for all commands."
      })
  private Cut cut = Cut.USUAL;

  Cut cut() {
    return cut;
  }
}
