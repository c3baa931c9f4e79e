package org.entente.extraction;

import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.claim.Claim;
import org.entente.extraction.calibration.Cut;

/** Reads an article and says what it claims. Implementations may be called from several threads. */
public interface ClaimExtractor {

  /** Name and version, as it is kept on every claim. */
  String name();

  /** Where the line lies above which it takes a finding for a claim; absent where it has none. */
  default Optional<Cut> cut() {
    return Optional.empty();
  }

  /** Whether it can read this article at all; of one that it cannot, it finds no claims. */
  default boolean reads(Article article) {
    return true;
  }

  /** The claims of an article in the order of their evidence; none twice. */
  List<Claim> extract(Article article);

  /** The same with what waits for somebody to say whom a name means. */
  default Extracted read(Article article) {
    return new Extracted(extract(article), List.of(), List.of());
  }
}
