package org.entente.ingest;

import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.language.Language;
import org.entente.extraction.Extracted;
import org.entente.extraction.calibration.Cut;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.graph.write.Unresolved;
import org.entente.ingest.Ingested.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An article after it was read for claims, or was not.
 *
 * @param content the article with what was found in it
 * @param reading whether it was read
 * @param why why it was not, or not all of it, in a sentence; absent where it was
 */
record Outcome(ArticleWithClaims content, Reading reading, @Nullable String why) {

  static Outcome read(Article article, Extracted found, Optional<Cut> cut) {
    return new Outcome(
        new ArticleWithClaims(
            article,
            found.claims(),
            new Unresolved(found.unresolved(), found.waiting()),
            cut.map(Cut::name).orElse(null)),
        article.unread() == 0 ? Reading.READ : Reading.CUT_SHORT,
        article.unread() == 0
            ? null
            : "It is longer than one article may be: its first %,d characters are kept and read for claims, the other %,d are neither; cut it into articles of their own."
                .formatted(article.text().length(), article.unread()));
  }

  static Outcome foreign(Article article) {
    Language language = article.language();
    return new Outcome(
        new ArticleWithClaims(article, List.of()),
        Reading.FOREIGN,
        "It is in %s; only English is read for claims, so it is kept without any."
            .formatted(language == null ? "a language that is not known" : language.name()));
  }

  static Outcome failed(Article article, Throwable failure) {
    return new Outcome(
        ArticleWithClaims.unread(article),
        Reading.FAILED,
        "It could not be read for claims (%s); it is kept with those that it had, if any, and read anew when it comes again."
            .formatted(failure));
  }
}
