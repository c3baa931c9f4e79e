/**
 * All that knows Neo4j: the embedded database, migrations, and what is written to and read from the
 * graph.
 */
@NullMarked
package org.entente.graph;

import org.jspecify.annotations.NullMarked;
