/** Cypher kept in files of its own, loaded by name. */
@NullMarked
package org.entente.graph.cypher;

import org.jspecify.annotations.NullMarked;
