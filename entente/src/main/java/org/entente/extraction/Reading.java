package org.entente.extraction;

import java.util.Comparator;
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
   * The sentences that carry it: the fewest on end in which both are mentioned; of several such
   * runs the one that the pair's context weighs most.
   */
  Run run() {
    Key key = key();
    return Run.allOf(window, key.subject(), key.object()).stream()
        .min(
            Comparator.comparing(Run::sentences)
                .thenComparing(run -> -run.weight(finding.weights())))
        .orElseThrow();
  }
}
