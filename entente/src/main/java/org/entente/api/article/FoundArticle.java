package org.entente.api.article;

import java.time.Instant;
import org.entente.article.ArticleId;
import org.entente.article.VersionId;
import org.entente.article.language.Language;
import org.entente.extraction.calibration.Cut;
import org.entente.graph.read.StoredArticle;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of an article as an answer; its text is read only when it is asked for.
 *
 * @param stored what is known of it without its text
 */
public record FoundArticle(StoredArticle stored) {

  public ArticleId id() {
    return stored.id();
  }

  public VersionId version() {
    return stored.version();
  }

  public String title() {
    return stored.title();
  }

  public @Nullable String url() {
    return stored.url();
  }

  public @Nullable FuzzyDate published() {
    return stored.published() == null ? null : FuzzyDate.day(stored.published());
  }

  public String outlet() {
    return stored.outlet();
  }

  public @Nullable Language language() {
    return stored.language();
  }

  public @Nullable Cut cut() {
    return stored.cut() == null ? null : Cut.valueOf(stored.cut());
  }

  public @Nullable Integer unread() {
    return stored.unread() == 0 ? null : stored.unread();
  }

  public Outlet publisher() {
    return new Outlet(stored.outlet());
  }

  public String origin() {
    return stored.origin();
  }

  public Story story() {
    return new Story(stored.story());
  }

  public Instant recordedAt() {
    return stored.ingestedAt();
  }

  static @Nullable FoundArticle of(@Nullable StoredArticle stored) {
    return stored == null ? null : new FoundArticle(stored);
  }
}
