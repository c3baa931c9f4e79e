package org.entente.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.calibration.Cut;
import org.entente.extraction.evaluation.Count;
import org.entente.extraction.evaluation.Scoring;

/** A model's card for people: what it learned from, how, how good it is, and whose it is. */
final class CardText {

  private final List<String> lines = new ArrayList<>();

  CardText(String name) {
    lines.add("# " + name);
    lines.add("");
    lines.add(
        "Says of a text with marked actors who did what to whom. Trained by `bin/entente train`; read by Entente (`evaluate --model`, or in `model/`).");
  }

  void data(int items, int units, int claims, String gold) {
    section("Data");
    lines.add(
        "%d texts (%d units) with %d claims out of `%s`: the visible thirds of the gold that are named below, and the drills unless left out. The test third was not read."
            .formatted(items, units, claims, gold));
  }

  void recipe(Recipe recipe, int threads, double secondsPerItem) {
    section("Training");
    lines.add("```");
    lines.add(recipe.toString());
    lines.add("```");
    lines.add(
        "%d threads, %s; %s. The same seed, gold, machine and threads give the same weights."
            .formatted(
                threads,
                secondsPerItem == 0
                    ? "no step in this run"
                    : String.format(Locale.ROOT, "%.3f s a text", secondsPerItem),
                System.getProperty("os.arch") + ", Java " + Runtime.version().feature()));
  }

  /**
   * How good it is.
   *
   * @param on which texts
   */
  void figures(String on, Scoring scoring) {
    section("Figures: " + on);
    lines.add("```");
    lines.addAll(scoring.lines());
    lines.add("```");
  }

  /**
   * What each cut gives, and how far confidence is off.
   *
   * @param on which texts
   * @param cuts for each cut the log odds above which a finding is a claim
   * @param error of the confidence of what is claimed
   * @param figures of a cut
   */
  void calibration(String on, Map<Cut, Double> cuts, double error, Function<Cut, Scoring> figures) {
    section("Confidence and cuts");
    lines.add(
        String.format(
            Locale.ROOT,
            "Fitted on %s; the figures are those of texts that the fit did not see (seven parts, each weighed by what the other six tell). The lines of F1 and PRECISION_90 were chosen on the same texts, so that their figures flatter a little. Confidence is off by %.3f on average over five bins of equal mass.",
            on,
            error));
    lines.add("");
    for (Cut cut : Cut.values()) {
      Count total = figures.apply(cut).total();
      lines.add(
          String.format(
              Locale.ROOT,
              "- cut %s, confidence above %.2f: precision %.2f, recall %.2f, F1 %.3f%s",
              cut,
              Calibration.confidence(cuts.getOrDefault(cut, 0.0)).value(),
              total.precision(),
              total.recall(),
              total.f1(),
              cut == Cut.USUAL ? " (the usual one)" : ""));
    }
  }

  void rest() {
    section("Known weaknesses");
    lines.add(
        "Claims between two actors that merely share a text; relations that the table shows low; names that the gazetteer does not know are not seen at all.");
    section("Licences");
    lines.add(
        "The weights are Entente's (GPL-3.0-or-later), taught by `gold/` (CC BY 4.0), and begin from bge-small-en-v1.5 of the Beijing Academy of Artificial Intelligence, which is under the MIT licence: Copyright (c) 2022 staoxiao.");
  }

  private void section(String title) {
    lines.add("");
    lines.add("## " + title);
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
