package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.article.Article;
import org.entente.extraction.date.DateFinder;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentenceTimesTests {

  private static final String TEXT =
      "In 1990 the president spoke, and in 2005 his successor did. The minister was silent. In 2010"
          + " the envoy left.";

  @Test
  void areOfTheDatesInTheSameSentenceTheNearest() {
    assertThat(at("president")).isEqualTo(FuzzyDate.year(1990));
    assertThat(at("successor")).isEqualTo(FuzzyDate.year(2005));
    assertThat(at("envoy")).isEqualTo(FuzzyDate.year(2010));
  }

  @Test
  void areNotThoseOfAnotherSentence() {
    assertThat(at("minister")).isNull();
  }

  private static @Nullable FuzzyDate at(String word) {
    LocalDate published = LocalDate.of(2012, 5, 1);
    Article article = MarkedArticle.article(TEXT, published);
    int start = TEXT.indexOf(word);
    return new SentenceTimes(article, new DateFinder().find(TEXT, published))
        .at(new Span(start, start + word.length()));
  }
}
