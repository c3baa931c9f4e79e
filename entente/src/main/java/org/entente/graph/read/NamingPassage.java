package org.entente.graph.read;

import org.entente.article.VersionId;
import org.entente.ontology.Span;

/**
 * A sentence, or a few of them, in which an unresolved name stands.
 *
 * @param version of which version of an article
 * @param span where in its text
 * @param text what stands there
 */
public record NamingPassage(VersionId version, Span span, String text) {}
