package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.actor.Mention;
import org.entente.actor.MentionFinder;
import org.entente.article.Article;
import org.entente.article.Passage;
import org.entente.extraction.date.DateFinder;
import org.entente.extraction.encoder.WordPieces;
import org.entente.ontology.Span;

/**
 * Cuts articles into what the encoder reads: a few sentences at a time, with the mentions of actors
 * marked. May be used by several threads at once.
 */
public final class ArticleWindows {

  private final ArticleMentions mentions;
  private final WordPieces wordPieces;
  private final DateFinder dateFinder = new DateFinder();
  private final QuantityFinder quantityFinder = new QuantityFinder();

  public ArticleWindows(MentionFinder mentionFinder, WordPieces wordPieces) {
    this.mentions = new ArticleMentions(mentionFinder);
    this.wordPieces = wordPieces;
  }

  /** The windows of an article, scale by scale. */
  public List<List<Window>> of(Article article, Scales scales) {
    return of(article, scales, mentions(article));
  }

  /** The same with these mentions, those that are resolved. */
  List<List<Window>> of(Article article, Scales scales, List<Mention> found) {
    List<Mention> mentions = found.stream().filter(mention -> mention.actor().isPresent()).toList();
    Map<Span, String> familiar = FamiliarNames.bundled().of(mentions);
    return scales.over(
        sentences(article, mentions, familiar, kind -> kind == Passage.Kind.HEADLINE),
        sentences(article, mentions, familiar, kind -> kind != Passage.Kind.HEADLINE));
  }

  /** The dates and numbers of the whole article. */
  public Circumstances circumstances(Article article) {
    return new Circumstances(
        dateFinder.find(article.text(), article.published()), quantityFinder.find(article.text()));
  }

  /** Who is mentioned in an article, resolved or not. */
  List<Mention> mentions(Article article) {
    return mentions.of(article);
  }

  /** The mentions come in order, so that those of a passage follow on those of the one before. */
  private List<Sentence> sentences(
      Article article,
      List<Mention> mentions,
      Map<Span, String> familiar,
      Predicate<Passage.Kind> wanted) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (Passage passage : article.passages()) {
      while (from < mentions.size() && mentions.get(from).span().start() < passage.span().start()) {
        from++;
      }
      int to = from;
      while (to < mentions.size() && mentions.get(to).span().start() < passage.span().end()) {
        to++;
      }
      if (wanted.test(passage.kind())) {
        sentences.addAll(
            Sentence.at(
                passage.span(),
                article.text(),
                mentions.subList(from, to),
                familiar,
                wordPieces,
                Scales.MOST_PIECES));
      }
      from = to;
    }
    return sentences;
  }
}
