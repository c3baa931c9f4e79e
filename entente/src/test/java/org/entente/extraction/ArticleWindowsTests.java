package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.actor.Mention;
import org.entente.extraction.encoder.ModelCard;
import org.entente.extraction.encoder.WordPieces;
import org.junit.jupiter.api.Test;

class ArticleWindowsTests {

  private static final WordPieces WORD_PIECES = WordPieces.bundled(ModelCard.bundled());
  private static final Scales ONE_SENTENCE = new Scales(List.of(1), 0);

  private final MarkedArticle article =
      MarkedArticle.of(
          "[RUS:Russia] sent troops to [KAZ:Kazakhstan]. It rained. [?:Ruritania] and [CHN:China]"
              + " did not.");
  private final ArticleWindows windows =
      new ArticleWindows((_, _, _) -> article.mentions(), WORD_PIECES);

  @Test
  void markInEachSentenceWhoIsNamedThereAndResolved() {
    List<Window> cut = windows.of(article.article(), ONE_SENTENCE).getFirst();

    assertThat(cut)
        .extracting(window -> window.mentions().map(Mention::text).toList())
        .containsExactly(List.of("Russia", "Kazakhstan"), List.of(), List.of("China"));
    assertThat(cut).extracting(Window::hasPair).containsExactly(true, false, false);
  }

  @Test
  void areOneWhereAllIsReadAtOnce() {
    assertThat(windows.of(article.article(), Scales.WHOLE).getFirst())
        .singleElement()
        .satisfies(
            window -> assertThat(window.span().of(article.text())).isEqualTo(article.text()));
  }

  @Test
  void tellTheDatesAndNumbersOfTheWholeArticle() {
    MarkedArticle dated =
        MarkedArticle.of("[RUS:Russia] sent 3,000 soldiers. They left in May 2021.");

    Circumstances told = windows.circumstances(dated.article());

    assertThat(told.dates()).extracting(date -> date.date().toString()).containsExactly("2021-05");
    assertThat(told.quantities())
        .extracting(number -> number.span().of(dated.text()))
        .anyMatch(words -> words.contains("3,000"));
  }
}
