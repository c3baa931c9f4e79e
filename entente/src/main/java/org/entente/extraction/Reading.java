package org.entente.extraction;

import java.util.Comparator;
import java.util.List;
import org.entente.extraction.encoder.Finding;
import org.entente.ontology.ActorId;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;

/**
 * A finding in its window.
 *
 * @param window what was read
 * @param finding what was found there
 */
record Reading(Window window, Finding finding) {

  /** As many sentences are no worse as evidence than fewer. */
  private static final int FEW = 2;

  /** What makes two readings say the same; the parties of a symmetric relation in order. */
  record Key(ActorId subject, Relation relation, ActorId object, Polarity polarity) {}

  Key key() {
    boolean turn =
        finding.label().relation().symmetric() && finding.object().compareTo(finding.subject()) < 0;
    return new Key(
        turn ? finding.object() : finding.subject(),
        finding.label().relation(),
        turn ? finding.subject() : finding.object(),
        finding.label().polarity());
  }

  double margin() {
    return finding.margin();
  }

  /**
   * The sentences that carry it: the fewest on end in which both are mentioned, or two even where
   * one names both; of several such runs the one whose sentences the pair's context weighs most. So
   * a sentence that happens to name both gives way to the two that say it.
   */
  Run run() {
    Key key = key();
    List<Run> runs = Run.allOf(window, key.subject(), key.object());
    int fewest = runs.stream().mapToInt(Run::sentences).min().orElseThrow();
    return runs.stream()
        .filter(run -> run.sentences() <= Math.max(fewest, FEW))
        .max(Comparator.comparing(run -> run.weight(finding.weights()) / run.sentences()))
        .orElseThrow();
  }
}
