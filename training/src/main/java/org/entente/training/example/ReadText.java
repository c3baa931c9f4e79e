package org.entente.training.example;

import java.util.List;
import org.entente.article.Article;
import org.entente.extraction.ArticleWindows;
import org.entente.extraction.Circumstances;
import org.entente.extraction.Scales;
import org.entente.extraction.Sentence;
import org.entente.extraction.Window;

/**
 * A gold text as the product reads it.
 *
 * @param sentences its sentences in order, with the mentions marked
 * @param circumstances its dates and numbers
 */
record ReadText(List<Sentence> sentences, Circumstances circumstances) {

  static ReadText of(Article article, ArticleWindows windows) {
    return new ReadText(
        windows.of(article, Scales.WHOLE).getFirst().stream()
            .flatMap(window -> window.sentences().stream())
            .toList(),
        windows.circumstances(article));
  }

  Window window(int first, int last) {
    return new Window(sentences.subList(first, last));
  }
}
