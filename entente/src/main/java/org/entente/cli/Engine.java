package org.entente.cli;

import java.nio.file.Path;
import org.entente.actor.MentionFinder;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.extraction.Extraction;
import org.entente.extraction.encoder.Precision;
import org.entente.extraction.encoder.RelationModel;
import org.jspecify.annotations.Nullable;

/** The extraction engine for commands that need no graph. */
final class Engine {

  private Engine() {}

  /**
   * Reads the reference knowledge and loads the encoder; takes a second or two.
   *
   * @param model folder of other weights than the packaged ones
   * @param precision what the encoder multiplies in
   */
  static Extraction extraction(@Nullable Path model, Precision precision) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new Extraction(
        mentionFinder(),
        model == null
            ? RelationModel.load(precision, threads)
            : RelationModel.load(model, precision, threads));
  }

  /** Who is named in a text; reads the reference knowledge. */
  static MentionFinder mentionFinder() {
    return new GazetteerMentionFinder(ReferenceKnowledge.bundled());
  }
}
