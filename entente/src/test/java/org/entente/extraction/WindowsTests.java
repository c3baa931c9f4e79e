package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.extraction.encoder.Piece;
import org.entente.ontology.Span;
import org.junit.jupiter.api.Test;

class WindowsTests {

  private static final Windows WINDOWS = new Windows(100, 60, 0.5);

  @Test
  void readsAShortTextAsAWhole() {
    List<Sentence> sentences = sentences(30, 30, 30);

    assertThat(WINDOWS.over(sentences)).containsExactly(new Window(sentences, 0));
  }

  @Test
  void cutsALongTextIntoWindowsThatOverlapByAHalf() {
    List<Sentence> sentences = sentences(20, 20, 20, 20, 20, 20);

    List<Window> windows = WINDOWS.over(sentences);

    assertThat(windows)
        .extracting(Window::sentences)
        .containsExactly(sentences.subList(0, 3), sentences.subList(2, 5), sentences.subList(4, 6));
    assertThat(windows).extracting(Window::threshold).containsOnly(0.5);
  }

  @Test
  void readsASentenceThatIsLongerThanAWindowAlone() {
    List<Sentence> sentences = sentences(90, 20, 90);

    assertThat(WINDOWS.over(sentences))
        .extracting(window -> window.sentences().size())
        .containsExactly(1, 1, 1);
  }

  @Test
  void losesNoSentenceAndHoldsNoMoreThanTheEncoderTakes() {
    List<Sentence> sentences =
        new ArrayList<>(sentences(IntStream.range(1, 200).map(i -> i * 37 % 61).toArray()));

    List<Window> windows = WINDOWS.over(sentences);

    assertThat(windows.stream().flatMap(window -> window.sentences().stream()).distinct())
        .containsExactlyElementsOf(sentences);
    assertThat(windows)
        .allSatisfy(
            window -> assertThat(window.pieces()).hasSizeLessThanOrEqualTo(Windows.MOST_PIECES));
  }

  @Test
  void hasNoWindowOfNothing() {
    assertThat(WINDOWS.over(List.of())).isEmpty();
  }

  /** Sentences of so many words, with three pieces a word. */
  private static List<Sentence> sentences(int... words) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      Span span = new Span(i * 1000, i * 1000 + 900);
      sentences.add(
          new Sentence(
              span,
              List.of(),
              Collections.nCopies(words[i] * 3, new Piece(1, span)),
              List.of(),
              words[i]));
    }
    return sentences;
  }
}
