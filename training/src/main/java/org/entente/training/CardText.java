package org.entente.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.calibration.Cut;
import org.entente.extraction.evaluation.Count;
import org.entente.extraction.evaluation.Scoring;
import org.jspecify.annotations.Nullable;

/** A model's card for people: what it learned from, how, how good it is, and whose it is. */
final class CardText {

  /** A relation with fewer claims tells little. */
  private static final int FEWEST = 10;

  private static final int WEAKEST_RELATIONS = 5;
  private static final int WEAKEST_ATTRIBUTES = 3;

  /** The licence of bge-small-en-v1.5, which has to go with what is made of it. */
  private static final String MIT =
      """
      MIT License

      Copyright (c) 2022 staoxiao

      Permission is hereby granted, free of charge, to any person obtaining a copy
      of this software and associated documentation files (the "Software"), to deal
      in the Software without restriction, including without limitation the rights
      to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
      copies of the Software, and to permit persons to whom the Software is
      furnished to do so, subject to the following conditions:

      The above copyright notice and this permission notice shall be included in all
      copies or substantial portions of the Software.

      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
      OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
      SOFTWARE.
      """;

  private final List<String> lines = new ArrayList<>();
  private @Nullable Scoring figures;

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
    figures = scoring;
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

  private static List<String> weaknesses(@Nullable Scoring figures) {
    List<String> weak = new ArrayList<>();
    if (figures != null) {
      weak.add(
          "- Read worst are the relations "
              + figures.byRelation().entrySet().stream()
                  .filter(each -> each.getValue().gold() >= FEWEST)
                  .sorted(Comparator.comparing(each -> each.getValue().f1()))
                  .limit(WEAKEST_RELATIONS)
                  .map(each -> weak(each.getKey(), each.getValue().f1()))
                  .collect(Collectors.joining(", "))
              + "; the figures are F1.");
      weak.add(
          "- Of what is told of a claim, least often right are "
              + figures.byAttribute().entrySet().stream()
                  .sorted(Map.Entry.comparingByValue())
                  .limit(WEAKEST_ATTRIBUTES)
                  .map(each -> weak(each.getKey(), each.getValue()))
                  .collect(Collectors.joining(", "))
              + "; the figures are shares of the claims that are found and have or get one.");
      weak.add(
          String.format(
              Locale.ROOT,
              "- Of the claims that careful readers find %.0f in a hundred are missed, and of those that it finds %.0f in a hundred are wrong.",
              100 * (1 - figures.total().recall()),
              100 * (1 - figures.total().precision())));
    }
    weak.add(
        "- Two actors that merely share a text may get a claim. A name that the gazetteer does not know is not seen at all.");
    return weak;
  }

  private static String weak(String what, double figure) {
    return String.format(Locale.ROOT, "%s (%.2f)", what, figure);
  }

  /** Whose the weights are, and by which licences. */
  static List<String> licences() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "The weights are Entente's (GPL-3.0-or-later), taught by `gold/` (CC BY 4.0), and begin from bge-small-en-v1.5 of the Beijing Academy of Artificial Intelligence, which is under this licence:");
    lines.add("");
    lines.add("```");
    MIT.lines().forEach(lines::add);
    lines.add("```");
    return lines;
  }

  private static void section(String title, List<String> lines) {
    lines.add("");
    lines.add("## " + title);
  }

  private void section(String title) {
    section(title, lines);
  }

  /** What was told so far, and what every card ends with. */
  @Override
  public String toString() {
    List<String> whole = new ArrayList<>(lines);
    section("Known weaknesses", whole);
    whole.addAll(weaknesses(figures));
    section("Licences", whole);
    whole.addAll(licences());
    return String.join("\n", whole) + "\n";
  }
}
