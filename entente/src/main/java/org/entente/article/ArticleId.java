package org.entente.article;

import java.net.URI;
import java.time.LocalDate;
import org.entente.ontology.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * Which article it is, whatever its version: the hash of its canonical URL, else of outlet, title
 * and date.
 *
 * @param value {@code a-} and sixteen hexadecimal digits
 */
public record ArticleId(String value) {

  /**
   * The id of the article at this canonical address, or, without one, of this outlet, title and
   * day.
   */
  public static ArticleId of(
      @Nullable URI url, String outlet, String title, @Nullable LocalDate published) {
    return new ArticleId(
        "a-"
            + (url != null
                ? ContentHash.of("url", url.toString())
                : ContentHash.of("article", outlet, title, String.valueOf(published))));
  }

  @Override
  public String toString() {
    return value;
  }
}
