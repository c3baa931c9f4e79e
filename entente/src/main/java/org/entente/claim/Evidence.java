package org.entente.claim;

import org.entente.article.VersionId;
import org.entente.ontology.Span;

/**
 * The exact characters that say so.
 *
 * @param version the version of the article in which they stand
 * @param span a short run of sentences in which both actors are mentioned
 * @param subject the first mention of the subject within that run
 * @param object the first mention of the object within that run
 */
public record Evidence(VersionId version, Span span, Span subject, Span object) {

  public Evidence {
    if (!span.contains(subject) || !span.contains(object)) {
      throw new IllegalArgumentException(
          "Evidence %s does not hold the mentions %s and %s.".formatted(span, subject, object));
    }
  }
}
