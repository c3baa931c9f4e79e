package org.entente.training.example;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.article.Passage;
import org.entente.extraction.ArticleWindows;
import org.entente.extraction.Scales;
import org.entente.extraction.Window;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.ontology.Span;

/**
 * Some sentences on end of a gold text, which are taught together.
 *
 * @param item the text
 * @param first index of the first sentence
 * @param last index after the last sentence
 * @param length how many word pieces it has as it is written
 * @param sentences how many sentences the whole text has
 */
public record Unit(GoldItem item, int first, int last, int length, int sentences) {

  /** The kind of item that is held out of most trainings. */
  static final String ARTICLE = "article";

  /**
   * What of a text is taught: all of it at once, in as few parts as the encoder takes; and its
   * windows at some scales, as the product cuts them. The headline above a text is not taught: the
   * product reads it by itself, and which of the text's claims it makes nobody noted.
   *
   * @param scales how many words the windows may have; empty for the whole alone
   */
  public static List<Unit> of(GoldItem item, List<Integer> scales, ArticleWindows windows) {
    ReadText text = ReadText.of(item.article(), windows);
    Set<Span> headlines = headlines(item);
    Set<Unit> units = new LinkedHashSet<>();
    windows.of(item.article(), Scales.WHOLE).getFirst().stream()
        .filter(window -> !startsWithOneOf(headlines, window))
        .forEach(window -> add(window, item, text, units));
    if (!scales.isEmpty()) {
      for (List<Window> scale : windows.of(item.article(), new Scales(scales, 0))) {
        scale.stream()
            .filter(window -> !startsWithOneOf(headlines, window))
            .forEach(window -> add(window, item, text, units));
      }
    }
    return new ArrayList<>(units);
  }

  private static Set<Span> headlines(GoldItem item) {
    return item.article().passages().stream()
        .filter(passage -> passage.kind() == Passage.Kind.HEADLINE)
        .map(Passage::span)
        .collect(Collectors.toSet());
  }

  private static boolean startsWithOneOf(Set<Span> headlines, Window window) {
    Span first = window.sentences().getFirst().span();
    return headlines.stream().anyMatch(headline -> headline.contains(first));
  }

  private static void add(Window window, GoldItem item, ReadText text, Set<Unit> units) {
    int first = text.sentences().indexOf(window.sentences().getFirst());
    if (first >= 0 && window.hasPair()) {
      units.add(
          new Unit(
              item,
              first,
              first + window.sentences().size(),
              window.pieces().size(),
              text.sentences().size()));
    }
  }
}
