package org.entente.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.ontology.Span;
import org.junit.jupiter.api.Test;

class WordPiecesTests {

  private static final WordPieces PIECES =
      WordPieces.read(
          new ByteArrayInputStream(
              String.join(
                      "\n", "[UNK]", "[CLS]", "[SEP]", "*", "kazakh", "##stan", "sao", "_", "a",
                      "##b", ".", "½")
                  .getBytes(StandardCharsets.UTF_8)),
          3);

  @Test
  void takesTheLongestPieceFromTheLeft() {
    assertThat(ids("Kazakhstan")).containsExactly(4, 5);
  }

  @Test
  void knowsNeitherCaseNorAccents() {
    assertThat(ids("SÃO são")).containsExactly(6, 6);
  }

  @Test
  void readsOverWhatIsInvisibleWithinAWord() {
    assertThat(ids("Kazakh\u00ADstan Kazakh\u200Bstan \uFEFF")).containsExactly(4, 5, 4, 5);
  }

  @Test
  void cutsAtUnderscoresAndPunctuation() {
    assertThat(ids("a_a.")).containsExactly(8, 7, 8, 10);
  }

  @Test
  void hasOneUnknownPieceForACharacterThatNoPieceBegins() {
    assertThat(ids("az😀b")).containsExactly(8, 0, 0, 0);
    assertThat(ids("½")).containsExactly(11);
  }

  @Test
  void saysOfEachPieceWhichWordItIsFrom() {
    String text = "a Kazakhstan.";

    List<Piece> pieces = PIECES.cut(text, 2, text.length());

    assertThat(pieces)
        .containsExactly(
            new Piece(4, new Span(2, 12)),
            new Piece(5, new Span(2, 12)),
            new Piece(10, new Span(12, 13)));
  }

  @Test
  void keepsToTheStretch() {
    assertThat(PIECES.cut("Kazakhstan", 0, 6)).containsExactly(new Piece(4, new Span(0, 6)));
    assertThat(PIECES.cut("", 0, 0)).isEmpty();
  }

  private static List<Integer> ids(String text) {
    return PIECES.cut(text, 0, text.length()).stream().map(Piece::id).toList();
  }
}
