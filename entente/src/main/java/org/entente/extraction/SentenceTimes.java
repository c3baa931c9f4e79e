package org.entente.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.entente.actor.TimesTold;
import org.entente.article.Article;
import org.entente.extraction.date.DateExpression;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/** The times of which an article tells: of the dates in the same sentence the nearest. */
final class SentenceTimes implements TimesTold {

  private final NavigableMap<Integer, Span> sentences = new TreeMap<>();
  private final List<DateExpression> dates;

  SentenceTimes(Article article, List<DateExpression> dates) {
    this.dates = dates;
    article.passages().forEach(passage -> sentences.put(passage.span().start(), passage.span()));
  }

  @Override
  public @Nullable FuzzyDate at(Span place) {
    var sentence = sentences.floorEntry(place.start());
    return sentence == null
        ? null
        : dates.stream()
            .filter(date -> sentence.getValue().contains(date.span()))
            .min(Comparator.comparing(date -> gap(date.span(), place)))
            .map(DateExpression::date)
            .orElse(null);
  }

  /** How many characters lie between the two. */
  private static int gap(Span one, Span other) {
    return Math.max(0, Math.max(other.start() - one.end(), one.start() - other.end()));
  }
}
