package org.entente.api.article;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.entente.article.ArticleId;
import org.entente.article.VersionId;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of an article as an answer; its text is read only when it is asked for.
 *
 * @param id which article
 * @param version which version of it
 * @param title its headline
 * @param address where it was published; absent where unknown
 * @param day when it was published; absent where unknown
 * @param outlet who published it
 * @param origin whom the outlet credits with the text
 * @param recordedAt when this version was stored
 */
public record FoundArticle(
    ArticleId id,
    VersionId version,
    String title,
    @Nullable URI address,
    @Nullable LocalDate day,
    String outlet,
    String origin,
    Instant recordedAt) {

  public @Nullable String url() {
    return address == null ? null : address.toString();
  }

  public @Nullable FuzzyDate published() {
    return day == null ? null : FuzzyDate.day(day);
  }

  public Outlet publisher() {
    return new Outlet(outlet);
  }
}
