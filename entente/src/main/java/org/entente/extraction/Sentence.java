package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.actor.Mention;
import org.entente.extraction.encoder.Piece;
import org.entente.extraction.encoder.WordPieces;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the actors that it mentions, as the encoder will read it. One that is too long to
 * be read at once is cut, and each of its parts counts as a sentence.
 *
 * @param span where it stands in the article
 * @param mentions the resolved mentions within it, in order
 * @param pieces its word pieces, with a marker before and after each mention
 * @param openings for each mention the position of the marker before it among the pieces
 * @param words how many words it has
 */
public record Sentence(
    Span span, List<Mention> mentions, List<Piece> pieces, List<Integer> openings, int words) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /**
   * The sentence there, or its parts.
   *
   * @param mentions the resolved mentions around; those that cross the sentence's border do not
   *     count
   * @param familiar what is read in the place of mentions, by where they stand
   * @param mostPieces how many pieces can be read at once
   */
  static List<Sentence> at(
      Span span,
      String text,
      List<Mention> mentions,
      Map<Span, String> familiar,
      WordPieces wordPieces,
      int mostPieces) {
    List<Mention> within = mentions.stream().filter(m -> span.contains(m.span())).toList();
    Sentence whole = marked(span, text, within, familiar, wordPieces);
    if (whole.pieces.size() <= mostPieces || span.length() < 2) {
      return List.of(whole);
    }
    int border = border(span, text, within);
    List<Sentence> parts = new ArrayList<>();
    parts.addAll(
        at(new Span(span.start(), border), text, within, familiar, wordPieces, mostPieces));
    parts.addAll(at(new Span(border, span.end()), text, within, familiar, wordPieces, mostPieces));
    return parts;
  }

  private static Sentence marked(
      Span span,
      String text,
      List<Mention> mentions,
      Map<Span, String> familiar,
      WordPieces wordPieces) {
    List<Piece> pieces = new ArrayList<>();
    List<Integer> openings = new ArrayList<>();
    int at = span.start();
    for (Mention mention : mentions) {
      Span named = mention.span();
      Piece marker = new Piece(wordPieces.marker(), named);
      pieces.addAll(wordPieces.cut(text, at, named.start()));
      openings.add(pieces.size());
      pieces.add(marker);
      pieces.addAll(read(named, text, familiar.get(named), wordPieces));
      pieces.add(marker);
      at = named.end();
    }
    pieces.addAll(wordPieces.cut(text, at, span.end()));
    int words = BLANKS.split(span.of(text).strip()).length;
    return new Sentence(span, mentions, List.copyOf(pieces), List.copyOf(openings), words);
  }

  private static List<Piece> read(
      Span named, String text, @Nullable String familiar, WordPieces wordPieces) {
    return familiar == null
        ? wordPieces.cut(text, named.start(), named.end())
        : wordPieces.cut(familiar, 0, familiar.length()).stream()
            .map(piece -> new Piece(piece.id(), named))
            .toList();
  }

  /** The place nearest to the middle that lies in no mention; a blank, if there is one. */
  private static int border(Span span, String text, List<Mention> mentions) {
    IntPredicate outside =
        at -> mentions.stream().noneMatch(m -> m.span().start() < at && at < m.span().end());
    OptionalInt blank =
        fromTheMiddle(span)
            .filter(at -> Character.isWhitespace(text.charAt(at)))
            .filter(outside)
            .findFirst();
    return blank.orElseGet(
        () ->
            fromTheMiddle(span)
                .filter(at -> !Character.isLowSurrogate(text.charAt(at)))
                .filter(outside)
                .findFirst()
                .orElse(span.start() + span.length() / 2));
  }

  private static IntStream fromTheMiddle(Span span) {
    int middle = span.start() + span.length() / 2;
    return IntStream.range(0, span.length())
        .flatMap(distance -> IntStream.of(middle - distance, middle + distance))
        .filter(at -> at > span.start() && at < span.end());
  }
}
