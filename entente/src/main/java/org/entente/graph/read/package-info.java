/**
 * What the graph is asked: actors, facts, claims, articles, stances, page by page and never row by
 * row.
 */
@NullMarked
package org.entente.graph.read;

import org.jspecify.annotations.NullMarked;
