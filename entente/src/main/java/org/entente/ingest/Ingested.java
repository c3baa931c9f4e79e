package org.entente.ingest;

import org.entente.article.ArticleId;
import org.entente.article.VersionId;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.graph.write.WriteSummary;
import org.jspecify.annotations.Nullable;

/**
 * What became of an article.
 *
 * @param article its id
 * @param version the version that counts from now on
 * @param status whether anything was new about it
 * @param claims how many claims it makes
 * @param facts how many facts are new or changed by it
 * @param reading whether it was read for claims
 * @param why why it was not, or not all of it, in a sentence; absent where it was
 */
public record Ingested(
    ArticleId article,
    VersionId version,
    Status status,
    int claims,
    int facts,
    Reading reading,
    @Nullable String why) {

  /** Whether anything was new about an article. */
  public enum Status {
    NEW,
    /** It was there, word for word. */
    UNCHANGED,
    /** It was there in other words, whose claims count no more. */
    NEW_VERSION
  }

  /** Whether an article was read for claims. Kept it is in any case. */
  public enum Reading {
    READ,
    /** Its beginning was read and is kept; the rest was left out, since it is too long. */
    CUT_SHORT,
    /** It is certainly in another language than those that are read. */
    FOREIGN,
    /** The reading of it failed; what an earlier reading of the same text found stands. */
    FAILED
  }

  static Ingested of(Outcome outcome, WriteSummary written) {
    ArticleWithClaims content = outcome.content();
    Status status =
        written.newArticles() > 0
            ? Status.NEW
            : written.changedArticles() > 0 ? Status.NEW_VERSION : Status.UNCHANGED;
    return new Ingested(
        content.article().id(),
        content.article().version(),
        status,
        content.claims().size(),
        written.facts(),
        outcome.reading(),
        outcome.why());
  }
}
