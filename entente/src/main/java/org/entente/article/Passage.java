package org.entente.article;

import org.entente.ontology.Span;

/**
 * A sentence of an article, or a headline.
 *
 * @param span where it stands in the article's text, without blanks around it
 * @param text exactly the characters there
 * @param kind what part of the article it is
 */
public record Passage(Span span, String text, Kind kind) {

  /** What part of an article a passage is. */
  public enum Kind {
    HEADLINE,
    BODY,
    /** A row of a data set, written out as a sentence. */
    ROW
  }
}
