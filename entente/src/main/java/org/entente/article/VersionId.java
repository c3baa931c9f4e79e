package org.entente.article;

import org.entente.ontology.ContentHash;

/**
 * Which version of an article it is: the hash of the article's id and its text.
 *
 * @param value {@code v-} and sixteen hexadecimal digits
 */
public record VersionId(String value) {

  public static VersionId of(ArticleId article, String title, String text) {
    return new VersionId("v-" + ContentHash.of(article.value(), title, text));
  }

  @Override
  public String toString() {
    return value;
  }
}
