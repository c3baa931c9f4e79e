package org.entente.api.article;

import org.entente.article.ArticleId;
import org.entente.article.ArticleInput;
import org.entente.article.UnreadableArticle;
import org.entente.article.VersionId;
import org.entente.curation.Signature;
import org.jspecify.annotations.Nullable;

/** The way of an article into the graph. */
public interface Intake {

  /** Whether an article was new. */
  enum Status {
    /** It was not in the graph before. */
    NEW,
    /** It was there already, letter by letter. */
    UNCHANGED,
    /** It was there with another text. */
    NEW_VERSION
  }

  /** Whether an article was read for claims. */
  enum Reading {
    READ,
    /** Its beginning was read and is kept; the rest was left out, since it is too long. */
    CUT_SHORT,
    /** It is in another language than those that are read. */
    FOREIGN,
    /** The reading of it failed. */
    FAILED
  }

  /**
   * What became of an article.
   *
   * @param article which it is
   * @param version which version of it is current now
   * @param status whether it was new
   * @param facts how many facts are new or changed by it
   * @param reading whether it was read for claims
   * @param note why it was not, or not all of it, in a sentence; absent where it was
   */
  record Taken(
      ArticleId article,
      VersionId version,
      Status status,
      int facts,
      Reading reading,
      @Nullable String note) {}

  /**
   * Reads an article and writes its claims and the facts that follow, all or nothing.
   *
   * @param sender who sends it in, for the audit trail
   * @throws UnreadableArticle if it is none; the message names cause and mend
   */
  Taken take(ArticleInput article, Signature sender);
}
