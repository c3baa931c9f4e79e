package org.entente.extraction.encoder;

import java.util.List;
import org.entente.ontology.ActorId;
import org.entente.ontology.Span;

/**
 * A text as the encoder reads it.
 *
 * @param pieces ids of its word pieces, from the opening to the closing special piece
 * @param actors who is mentioned, in order of first mention; none twice
 * @param dates the words that say when, in order
 * @param numbers the words that say how many people, in order
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record MarkedText(
    int[] pieces, List<MarkedActor> actors, List<Words> dates, List<Words> numbers) {

  /** A text of which no dates and numbers are known. */
  public MarkedText(int[] pieces, List<MarkedActor> actors) {
    this(pieces, actors, List.of(), List.of());
  }

  /** Who is mentioned, in the order of the actors. */
  List<ActorId> ids() {
    return actors.stream().map(MarkedActor::id).toList();
  }

  /**
   * An actor and where it is mentioned.
   *
   * @param id who
   * @param markers positions of the markers that open its mentions
   */
  public record MarkedActor(ActorId id, List<Integer> markers) {}

  /**
   * Some words to which an attribute can point.
   *
   * @param span where they stand in the article
   * @param pieces positions of their pieces, one or more
   */
  public record Words(Span span, List<Integer> pieces) {}
}
