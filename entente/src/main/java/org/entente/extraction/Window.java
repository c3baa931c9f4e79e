package org.entente.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.actor.Mention;
import org.entente.extraction.date.DateExpression;
import org.entente.extraction.encoder.MarkedText;
import org.entente.extraction.encoder.MarkedText.MarkedActor;
import org.entente.extraction.encoder.MarkedText.Words;
import org.entente.extraction.encoder.Piece;
import org.entente.extraction.encoder.WordPieces;
import org.entente.ontology.ActorId;
import org.entente.ontology.Span;

/**
 * A few sentences that are read together.
 *
 * @param sentences one or more, in the order of the text
 */
public record Window(List<Sentence> sentences) {

  /** From the first character of the first sentence to the last of the last. */
  public Span span() {
    return new Span(sentences.getFirst().span().start(), sentences.getLast().span().end());
  }

  /** The resolved mentions in it, in order. */
  public Stream<Mention> mentions() {
    return sentences.stream().flatMap(sentence -> sentence.mentions().stream());
  }

  /** Whether it mentions two actors, without whom nothing can be said of anybody. */
  public boolean hasPair() {
    return mentions().flatMap(mention -> mention.actor().stream()).distinct().limit(2).count() > 1;
  }

  /** Its word pieces in order. */
  public List<Piece> pieces() {
    return sentences.stream().flatMap(sentence -> sentence.pieces().stream()).toList();
  }

  /**
   * What the encoder gets to read: all pieces between the opening and the closing one.
   *
   * @param circumstances of the article; those in this window can be pointed to
   */
  public MarkedText marked(WordPieces wordPieces, Circumstances circumstances) {
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
        markers.entrySet().stream().map(e -> new MarkedActor(e.getKey(), e.getValue())).toList(),
        words(circumstances.dates().stream().map(DateExpression::span)),
        words(circumstances.quantities().stream().map(Quantity::span)));
  }

  /** Those of some words that stand in this window, with their pieces. */
  private List<Words> words(Stream<Span> spans) {
    List<Piece> pieces = pieces();
    return spans
        .filter(span -> sentences.stream().anyMatch(sentence -> sentence.span().contains(span)))
        .map(
            span ->
                new Words(
                    span,
                    IntStream.range(0, pieces.size())
                        .filter(i -> span.contains(pieces.get(i).span()))
                        // The piece that opens a text comes before all others
                        .mapToObj(i -> i + 1)
                        .toList()))
        .filter(words -> !words.pieces().isEmpty())
        .toList();
  }
}
