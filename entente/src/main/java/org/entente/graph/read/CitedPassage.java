package org.entente.graph.read;

import org.entente.article.ArticleId;
import org.entente.ontology.Span;

/**
 * The sentence, or the run of sentences, in which a claim stands.
 *
 * @param article of which article
 * @param span where in its text
 * @param text exactly the characters there
 */
public record CitedPassage(ArticleId article, Span span, String text) {}
