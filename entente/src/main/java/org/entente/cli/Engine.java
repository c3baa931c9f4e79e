package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.actor.MentionFinder;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.extraction.Extraction;
import org.entente.extraction.calibration.Cut;
import org.entente.extraction.encoder.Precision;
import org.entente.extraction.encoder.RelationModel;
import org.entente.extraction.precedent.Precedents;
import org.entente.server.Part;
import org.jspecify.annotations.Nullable;

/**
 * The extraction engine for commands that need no graph.
 *
 * @param mentionFinder who is named in a text
 * @param model the encoder
 */
record Engine(MentionFinder mentionFinder, RelationModel model) {

  /**
   * Reads the reference knowledge and loads the encoder beside it; takes some seconds.
   *
   * @param model folder of other weights than the packaged ones
   * @param precision what the encoder multiplies in
   */
  static Engine load(@Nullable Path model, Precision precision) {
    int threads = Runtime.getRuntime().availableProcessors();
    Part<RelationModel> encoder =
        Part.start(
            () ->
                model == null
                    ? RelationModel.load(precision, threads)
                    : RelationModel.load(model, precision, threads));
    return new Engine(names(), encoder.await());
  }

  /** Who is named in a text; reads the reference knowledge. */
  static MentionFinder names() {
    return new GazetteerMentionFinder(ReferenceKnowledge.bundled());
  }

  /**
   * What reads texts.
   *
   * @param cut above which line a finding is a claim
   */
  Extraction extraction(Cut cut) {
    return new Extraction(mentionFinder, model, cut);
  }

  /** The claims of a folder of gold, to compare with. */
  Precedents precedents(Path gold) throws IOException {
    return Precedents.of(gold, mentionFinder, model);
  }
}
