/**
 * From articles with their claims to nodes and edges, and from claims to facts, in one transaction.
 */
@NullMarked
package org.entente.graph.write;

import org.jspecify.annotations.NullMarked;
