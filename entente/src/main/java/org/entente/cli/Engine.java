package org.entente.cli;

import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.extraction.Extraction;
import org.entente.extraction.encoder.RelationModel;

/** The extraction engine for commands that need no graph. */
final class Engine {

  private Engine() {}

  /** Reads the reference knowledge and loads the encoder; takes a second or two. */
  static Extraction extraction() {
    return new Extraction(
        new GazetteerMentionFinder(ReferenceKnowledge.bundled()),
        RelationModel.load(Runtime.getRuntime().availableProcessors()));
  }
}
