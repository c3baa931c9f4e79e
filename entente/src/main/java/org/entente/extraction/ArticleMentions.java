package org.entente.extraction;

import java.util.List;
import org.entente.actor.Mention;
import org.entente.actor.MentionFinder;
import org.entente.article.Article;
import org.entente.extraction.date.DateFinder;

/**
 * Who is mentioned in an article, each resolved by the time of which its sentence tells. May be
 * used by several threads at once.
 */
public final class ArticleMentions {

  private final MentionFinder mentionFinder;
  private final DateFinder dateFinder = new DateFinder();

  public ArticleMentions(MentionFinder mentionFinder) {
    this.mentionFinder = mentionFinder;
  }

  /** All mentions in order, resolved or not. */
  public List<Mention> of(Article article) {
    return mentionFinder.find(
        article.text(),
        article.published(),
        new SentenceTimes(article, dateFinder.find(article.text(), article.published())));
  }
}
