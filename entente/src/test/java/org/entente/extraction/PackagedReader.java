package org.entente.extraction;

import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.extraction.encoder.RelationModel;

/**
 * The extraction as it is packaged, with the gazetteer and the weights of {@code model/}: loaded
 * once for all tests that only read with it, and there to the end.
 */
public final class PackagedReader {

  private static final Extraction EXTRACTION =
      new Extraction(
          new GazetteerMentionFinder(ReferenceKnowledge.bundled()), RelationModel.load(1));

  private PackagedReader() {}

  public static Extraction extraction() {
    return EXTRACTION;
  }
}
