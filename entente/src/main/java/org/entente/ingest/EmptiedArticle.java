package org.entente.ingest;

import java.net.URI;
import java.util.List;
import org.entente.article.Article;
import org.entente.article.Passage;
import org.entente.article.VersionId;
import org.entente.graph.read.StoredArticle;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.Span;

/**
 * What is left of an article that held rows once none of them is told any more: a version that says
 * so and claims nothing. The rows stay in the version before and can be looked up.
 */
public final class EmptiedArticle {

  private EmptiedArticle() {}

  /**
   * The article as it is to be written.
   *
   * @param before as it is stored
   * @param why the sentence that takes the place of the rows
   */
  public static ArticleWithClaims of(StoredArticle before, String why) {
    Article article =
        new Article(
            before.id(),
            VersionId.of(before.id(), before.title(), why),
            before.title(),
            why,
            before.published(),
            before.outlet(),
            before.origin(),
            before.url() == null ? null : URI.create(before.url()),
            List.of(new Passage(new Span(0, why.length()), why, Passage.Kind.BODY)));
    return new ArticleWithClaims(article, List.of());
  }
}
