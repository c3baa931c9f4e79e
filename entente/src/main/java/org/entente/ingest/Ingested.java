package org.entente.ingest;

import org.entente.article.ArticleId;
import org.entente.article.VersionId;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.graph.write.WriteSummary;

/**
 * What became of an article.
 *
 * @param article its id
 * @param version the version that counts from now on
 * @param status whether anything was new about it
 * @param claims how many claims it makes
 */
public record Ingested(ArticleId article, VersionId version, Status status, int claims) {

  /** Whether anything was new about an article. */
  public enum Status {
    NEW,
    /** It was there, word for word. */
    UNCHANGED,
    /** It was there in other words, whose claims count no more. */
    NEW_VERSION
  }

  static Ingested of(ArticleWithClaims read, WriteSummary written) {
    Status status =
        written.newArticles() > 0
            ? Status.NEW
            : written.changedArticles() > 0 ? Status.NEW_VERSION : Status.UNCHANGED;
    return new Ingested(
        read.article().id(), read.article().version(), status, read.claims().size());
  }
}
