package org.entente.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.actor.Mention;
import org.entente.extraction.encoder.MarkedText;
import org.entente.extraction.encoder.MarkedText.MarkedActor;
import org.entente.extraction.encoder.Piece;
import org.entente.extraction.encoder.WordPieces;
import org.entente.ontology.ActorId;
import org.entente.ontology.Span;

/**
 * A few sentences that are read together.
 *
 * @param sentences one or more, in the order of the text
 */
record Window(List<Sentence> sentences) {

  /** From the first character of the first sentence to the last of the last. */
  Span span() {
    return new Span(sentences.getFirst().span().start(), sentences.getLast().span().end());
  }

  Stream<Mention> mentions() {
    return sentences.stream().flatMap(sentence -> sentence.mentions().stream());
  }

  /** Whether it mentions two actors, without whom nothing can be said of anybody. */
  boolean hasPair() {
    return mentions().flatMap(mention -> mention.actor().stream()).distinct().limit(2).count() > 1;
  }

  /** Its word pieces in order. */
  List<Piece> pieces() {
    return sentences.stream().flatMap(sentence -> sentence.pieces().stream()).toList();
  }

  /** What the encoder gets to read: all pieces between the opening and the closing one. */
  MarkedText marked(WordPieces wordPieces) {
    Map<ActorId, List<Integer>> markers = new LinkedHashMap<>();
    int from = 1;
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.mentions().size(); i++) {
        int position = from + sentence.openings().get(i);
        sentence
            .mentions()
            .get(i)
            .actor()
            .ifPresent(
                actor -> markers.computeIfAbsent(actor, _ -> new ArrayList<>()).add(position));
      }
      from += sentence.pieces().size();
    }
    int[] ids =
        Stream.of(
                Stream.of(wordPieces.opening()),
                pieces().stream().map(Piece::id),
                Stream.of(wordPieces.closing()))
            .flatMap(part -> part)
            .mapToInt(Integer::intValue)
            .toArray();
    return new MarkedText(
        ids,
        markers.entrySet().stream().map(e -> new MarkedActor(e.getKey(), e.getValue())).toList());
  }
}
