package org.entente.article;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as it comes in, with what is known of it besides its text.
 *
 * @param text plain text, as yet with all that the page had around it
 * @param title its headline; absent where the text itself begins with it
 * @param published the day of publication; absent where at most the text tells
 * @param outlet who published it; absent where at most the text or the address tells
 * @param url where; absent where unknown
 */
public record ArticleInput(
    String text,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable URI url) {

  public static ArticleInput ofText(String text) {
    return new ArticleInput(text, null, null, null, null);
  }
}
