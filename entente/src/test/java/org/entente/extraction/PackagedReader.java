package org.entente.extraction;

import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.extraction.encoder.Precision;
import org.entente.extraction.encoder.RelationModel;

/**
 * The extraction as it is packaged, with the gazetteer and the weights of {@code model/}: loaded
 * once for all tests that only read with it, and there to the end. It reads in floats: in bytes a
 * certainty depends by some hundredths on how the processor rounds, and what a record says would
 * hold on one machine and not on the next.
 */
public final class PackagedReader {

  private static final Extraction EXTRACTION =
      new Extraction(
          new GazetteerMentionFinder(ReferenceKnowledge.bundled()),
          RelationModel.load(Precision.FP32, 1));

  private PackagedReader() {}

  public static Extraction extraction() {
    return EXTRACTION;
  }
}
