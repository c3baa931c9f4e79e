package org.entente.extraction.encoder;

import java.util.List;
import org.entente.ontology.ActorId;

/**
 * A text as the encoder reads it.
 *
 * @param pieces ids of its word pieces, from the opening to the closing special piece
 * @param actors who is mentioned, in order of first mention; none twice
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record MarkedText(int[] pieces, List<MarkedActor> actors) {

  /**
   * An actor and where it is mentioned.
   *
   * @param id who
   * @param markers positions of the markers that open its mentions
   */
  public record MarkedActor(ActorId id, List<Integer> markers) {}
}
