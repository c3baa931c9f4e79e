package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.extraction.encoder.Piece;
import org.entente.ontology.Span;
import org.junit.jupiter.api.Test;

class ScalesTests {

  private static final Scales SCALES = new Scales(List.of(40, 100), -2);

  @Test
  void readsATextThatFitsTheSmallestScaleOnce() {
    List<Sentence> sentences = sentences(20, 20);

    assertThat(SCALES.over(sentences)).containsExactly(List.of(new Window(sentences)));
  }

  @Test
  void readsALongerTextInShortWindowsAndInLongOnes() {
    List<Sentence> sentences = sentences(20, 20, 20, 20, 20, 20);

    List<List<Window>> windows = SCALES.over(sentences);

    assertThat(windows).hasSize(2);
    assertThat(windows.get(0))
        .extracting(Window::sentences)
        .containsExactly(sentences.subList(0, 2), sentences.subList(2, 4), sentences.subList(4, 6));
    assertThat(windows.get(1))
        .extracting(Window::sentences)
        .containsExactly(sentences.subList(0, 5), sentences.subList(5, 6));
  }

  @Test
  void readsASentenceThatIsLongerThanAWindowAlone() {
    List<Sentence> sentences = sentences(30, 90, 10);

    assertThat(SCALES.over(sentences).getFirst())
        .extracting(window -> window.sentences().size())
        .containsExactly(1, 1, 1);
  }

  @Test
  void losesNoSentenceAndHoldsNoMoreThanTheEncoderTakes() {
    List<Sentence> sentences = sentences(IntStream.range(1, 200).map(i -> i * 37 % 61).toArray());

    List<List<Window>> windows = new Scales(List.of(45, 1000), -2).over(sentences);

    assertThat(windows)
        .hasSize(2)
        .allSatisfy(
            scale ->
                assertThat(scale.stream().flatMap(window -> window.sentences().stream()))
                    .containsExactlyElementsOf(sentences));
    assertThat(windows.stream().flatMap(List::stream))
        .allSatisfy(
            window -> assertThat(window.pieces()).hasSizeLessThanOrEqualTo(Scales.MOST_PIECES));
  }

  @Test
  void readsAHeadlineByItselfAtEveryScale() {
    List<Sentence> headline = sentences(8);
    List<Sentence> body = sentences(40, 40);

    assertThat(SCALES.over(headline, body))
        .allSatisfy(windows -> assertThat(windows.getFirst()).isEqualTo(new Window(headline)));
  }

  @Test
  void hasNoWindowOfNothing() {
    assertThat(SCALES.over(List.of())).containsExactly(List.of());
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
