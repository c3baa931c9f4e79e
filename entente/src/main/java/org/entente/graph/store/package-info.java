/**
 * Where the graph lives: an embedded Neo4j with its data in a folder, or a Neo4j server; and how
 * its schema grows.
 */
@NullMarked
package org.entente.graph.store;

import org.jspecify.annotations.NullMarked;
