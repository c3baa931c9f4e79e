package org.entente.api.article;

import org.entente.article.VersionId;
import org.entente.ontology.Span;

/**
 * A stretch of an article as an answer.
 *
 * @param version of which version of an article
 * @param span where in its text
 * @param text the characters there
 */
public record FoundPassage(VersionId version, Span span, String text) {

  /** A part of it. */
  public FoundPassage part(Span part) {
    return new FoundPassage(version, part, part.shifted(-span.start()).of(text));
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
