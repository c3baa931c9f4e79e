package org.entente.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.entente.article.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article: cleaned, dated and cut into passages.
 *
 * @param id which article it is, whatever its version
 * @param version which version: the hash of what it says
 * @param title its headline
 * @param text the cleaned text, into which all offsets point
 * @param published the day of publication; absent where nothing tells
 * @param outlet who published it
 * @param origin whom the outlet credits with the text (an agency), else the outlet itself: copies
 *     of one agency story share it
 * @param url where it was published, in canonical form; absent where unknown
 * @param language in which language it is written; absent where it is too short or too mixed to
 *     tell, or nobody asked
 * @param passages its sentences in order, without overlaps
 * @param unread how many characters were left out at its end, since it is too long; 0 mostly
 */
public record Article(
    ArticleId id,
    VersionId version,
    String title,
    String text,
    @Nullable LocalDate published,
    String outlet,
    String origin,
    @Nullable URI url,
    @Nullable Language language,
    List<Passage> passages,
    int unread) {

  public Article {
    passages = List.copyOf(passages);
  }

  /** A whole article of which nobody asked in which language it is written. */
  public Article(
      ArticleId id,
      VersionId version,
      String title,
      String text,
      @Nullable LocalDate published,
      String outlet,
      String origin,
      @Nullable URI url,
      List<Passage> passages) {
    this(id, version, title, text, published, outlet, origin, url, null, passages, 0);
  }

  /** The same in this language. */
  public Article in(@Nullable Language spoken) {
    return new Article(
        id, version, title, text, published, outlet, origin, url, spoken, passages, unread);
  }

  /** Whether it is beyond doubt that it is written in another language than English. */
  public boolean isForeign() {
    return language != null && !language.isEnglish();
  }
}
