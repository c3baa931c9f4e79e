package org.entente.extraction.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.entente.article.Article;
import org.entente.article.ArticleId;
import org.entente.article.Headline;
import org.entente.article.Passages;
import org.entente.article.VersionId;
import org.entente.claim.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A text with what it claims, as careful readers found.
 *
 * @param id which text; never changes
 * @param published when; absent where unknown
 * @param kind sentence, passage or article
 * @param text the text
 * @param claims what is to be found
 * @param optional what may be found or not: careful readers differ
 * @param either groups of which one is to be found, any one
 */
public record GoldItem(
    String id,
    @Nullable LocalDate published,
    String kind,
    String text,
    List<Statement> claims,
    List<Statement> optional,
    List<List<Statement>> either) {

  /** What an item is that does not say. */
  static final String SENTENCE = "sentence";

  public GoldItem {
    claims = List.copyOf(claims);
    optional = List.copyOf(optional);
    either = either.stream().map(List::copyOf).toList();
    if (either.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("An 'either' group of %s is empty.".formatted(id));
    }
  }

  /** The text as an article of which no more is known. */
  public Article article() {
    return article(id, published, text);
  }

  /** A bare text as an article of which no more is known. */
  public static Article article(String id, @Nullable LocalDate published, String text) {
    ArticleId articleId = ArticleId.of(null, "", id, published);
    return new Article(
        articleId,
        VersionId.of(articleId, "", text),
        "",
        text,
        published,
        "",
        "",
        null,
        Headline.recognised(text, Passages.split(text)));
  }
}
